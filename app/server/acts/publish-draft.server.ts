import type { Problem } from '#app/core/language/problem'
import { compilePatiently, wasTooSlow } from '../content/compile-patiently.server'
import { contentHash, sourceHash } from '../content/content-hash.server'
import { contentWorld, jobIn } from '../content/content-world.server'
import type { ContentDocument, ContentJob, ContentResult } from '../content/job.server'
import { versionFrom } from '../content/version-from.server'
import type { Deps } from '../deps.server'
import { draftSource } from '../library/draft-source.server'
import { draftFor, mayWriteContent, ownedBy } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { publishBeside } from '../store/companions.server'
import { headOf, saveVersion, setHead } from '../store/content.server'
import type { Queries } from '../store/db.server'
import { changeDraft, type DraftRow } from '../store/drafts.server'
import { addOwner } from '../store/owners.server'
import { addPublication } from '../store/publications.server'
import { settingOf } from '../store/settings.server'
import { recheckLeaning } from './recheck-leaning.server'
import { recordAudit } from './record-audit.server'

export type PublishDraftResult =
	| { ok: true; hash: string; kind: DraftRow['kind']; slug: string }
	| { ok: false; refused: 'problems'; problems: Problem[] }
	/** `moved-on`: something else was published since the draft began, or the draft itself was saved. */
	| {
			ok: false
			refused: 'not-found' | 'not-yours' | 'closed' | 'moved-on' | 'not-approved' | 'same' | 'too-slow'
	  }

type Asked = { id: string; version: number; note: string }
type Ready = { draft: DraftRow; job: ContentJob; document: ContentDocument; problems: Problem[] }

/**
 * Publishes a draft as a version of its own, for good. Attempts that run stay on theirs. It is refused while the text
 * has errors or TODOs, while a second person has not approved this very text where the house wants that, and where
 * something else was published since the draft began.
 */
export async function publishDraft(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'keys'> & {
		compile?: (job: ContentJob) => Promise<ContentResult>
	},
	me: Pick<Me, 'id' | 'role'>,
	asked: Asked,
): Promise<PublishDraftResult> {
	const found = await draftFor(deps.db.read, me, asked.id)
	if (!found) return { ok: false, refused: 'not-found' }
	const { draft } = found
	const early = await refusal(deps.db.read, me, found, asked)
	if (early) return { ok: false, refused: early }
	const world = await contentWorld(deps.db)
	const job = jobIn(world, { ...draft, text: await draftSource(deps.db.read, draft) })
	const result = await compilePatiently(job, deps.compile)
	if (wasTooSlow(result)) return { ok: false, refused: 'too-slow' }
	const { document, problems } = result
	const unfinished = problems.some(({ code, severity }) => severity === 'error' || code === 'todo-left')
	if (!document || unfinished) return { ok: false, refused: 'problems', problems }
	const done = await keep(deps, me, asked, { draft, job, document, problems })
	if (done.ok) await recheckLeaning(deps, draft)
	return done
}

async function refusal(
	db: Queries,
	me: Pick<Me, 'id' | 'role'>,
	{ draft, mayWrite }: { draft: DraftRow; mayWrite: boolean },
	asked: Asked,
): Promise<'closed' | 'not-yours' | 'moved-on' | 'not-approved' | null> {
	if (!mayWrite) return 'closed'
	if (draft.version !== asked.version) return 'moved-on'
	if (!(await mayWriteContent(db, me, draft.kind, draft.slug))) return 'not-yours'
	const second = (await settingOf(db, 'approval')) === 'second-person'
	const approved = draft.state === 'approved' && draft.approvedVersion === draft.version
	return second && !approved ? 'not-approved' : null
}

async function keep(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>,
	me: Pick<Me, 'id' | 'role'>,
	asked: Asked,
	{ draft, job, document, problems }: Ready,
): Promise<PublishDraftResult> {
	const { kind, slug, file } = draft
	const hash = contentHash(job)
	const at = deps.now()
	return deps.db.write(async (tx): Promise<PublishDraftResult> => {
		const now = await draftFor(tx, me, draft.id)
		const late = now && (await refusal(tx, me, now, asked))
		if (!now || late) return { ok: false, refused: late ?? 'not-found' }
		const head = await headOf(tx, kind, slug)
		if ((head?.hash ?? null) !== draft.baseHash) return { ok: false, refused: 'moved-on' }
		const beside = await publishBeside(tx, draft, { byId: me.id, at })
		if (head?.hash === hash && beside === 0) return { ok: false, refused: 'same' }
		await saveVersion(tx, versionFrom(job, document, at))
		const fileHash = head?.origin === 'file' ? head.hash : (head?.fileHash ?? null)
		const same = { file, sourceHash: sourceHash(job), problems, checkedAt: at, publishedAt: at }
		await setHead(tx, { kind, slug, hash, ...same, origin: 'studio', fileHash, retiredAt: null })
		if (!head?.hash) await addOwner(tx, { ...ownedBy(kind, slug), personId: draft.ownerId, at })
		const approved = draft.state === 'approved' && draft.approvedById !== null
		await addPublication(tx, {
			...{ id: deps.newId(), kind, slug, act: 'publish', hash, previousHash: head?.hash ?? null },
			...{ origin: 'studio', byId: me.id, note: asked.note, at },
			approval: approved ? 'second-person' : 'none',
			approvedById: approved ? draft.approvedById : null,
		})
		const change = { state: 'published', publishedHash: hash, closedAt: at } as const
		const { id, version, state } = draft
		await changeDraft(tx, { id, version, state, byId: me.id, at, change })
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: 'content.publish', target: `${kind}:${slug}` },
			before: { hash: head?.hash ?? null },
			after: { hash, approvedBy: approved ? draft.approvedById : null },
		})
		return { ok: true, hash, kind, slug }
	})
}
