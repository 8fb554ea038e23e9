import type { Change } from '#app/core/comparing/change'
import type { Problem } from '#app/core/language/problem'
import { compilePatiently } from '../content/compile-patiently.server'
import { contentWorld, jobIn } from '../content/content-world.server'
import type { ContentJob, ContentResult } from '../content/job.server'
import { titleIn } from '../content/title-in.server'
import type { Deps } from '../deps.server'
import { type DraftForMe, mayWriteContent } from '../session/owns.server'
import { may } from '../session/permissions'
import type { Me } from '../session/require.server'
import { headOf, versionOf } from '../store/content.server'
import type { DraftRow } from '../store/drafts.server'
import { activeTrainers, namesOf } from '../store/people.server'
import { commentsOf } from '../store/review-comments.server'
import { type SettingValue, settingOf } from '../store/settings.server'
import { documentChanges } from './draft-changes.server'
import { pointsAt } from './points-at.server'

export type CommentView = {
	id: string
	place: string | null
	quote: string
	/** The words it is about are not in the text any more. */
	gone: boolean
	text: string
	by: string | null
	at: string
	resolvedBy: string | null
	resolved: boolean
	answers: { id: string; text: string; by: string | null; at: string }[]
}

export type ReviewView = {
	draft: Pick<DraftRow, 'id' | 'kind' | 'slug' | 'state' | 'version'> & { title: string; owner: string }
	/** Null: it cannot be compared, because it is new or has errors. */
	changes: Change[] | null
	isNew: boolean
	/** Something else was published since the draft began. */
	moved: boolean
	problems: Problem[]
	comments: CommentView[]
	/** Whoever only approves sees no words and no keys. */
	withheld: boolean
	approval: SettingValue<'approval'>
	may: { write: boolean; approve: boolean; sendBack: boolean; publish: boolean; own: boolean }
	editors: { id: string; name: string }[]
	colleagues: { id: string; name: string }[]
}

type ViewDeps = Pick<Deps, 'db'> & { compile?: (job: ContentJob) => Promise<ContentResult> }

/** A draft as it is looked at before it is published. */
export async function reviewView(
	deps: ViewDeps,
	me: Pick<Me, 'id' | 'role'>,
	{ draft, mayWrite, mayApprove }: DraftForMe,
): Promise<ReviewView> {
	const { db } = deps
	const { id, kind, slug, state, version, text, ownerName, ownerId, editors, baseHash } = draft
	const [head, world, comments, approval, trainers] = await Promise.all([
		headOf(db.read, kind, slug),
		contentWorld(db),
		commentsOf(db.read, id),
		settingOf(db.read, 'approval'),
		activeTrainers(db.read),
	])
	const { document, problems } = await compilePatiently(jobIn(world, draft), deps.compile)
	const live = head?.hash ? await versionOf(db.read, head.hash) : null
	const changes =
		live && document
			? documentChanges(live.document, document, kind === 'lesson' ? await pointsAt(deps) : [])
			: null
	const withheld = may(me.role, 'content-read') === false
	const yours = mayWrite && (await mayWriteContent(db.read, me, kind, slug))
	const approved = state === 'approved' && draft.approvedVersion === version
	return {
		draft: { id, kind, slug, state, version, title: titleIn(text) ?? slug, owner: ownerName },
		changes,
		isNew: live === null,
		moved: (head?.hash ?? null) !== baseHash && state !== 'published',
		problems: withheld ? [] : problems,
		comments: withheld ? [] : await commentViews(deps, draft, comments),
		withheld,
		approval,
		may: {
			write: mayWrite,
			approve: mayApprove,
			sendBack: !mayWrite && (state === 'review' || state === 'approved'),
			publish: yours && (approval === 'none' || approved),
			own: ownerId === me.id,
		},
		editors,
		colleagues: trainers.filter((one) => one.id !== ownerId && !editors.some((two) => two.id === one.id)),
	}
}

export async function commentViews(
	{ db }: Pick<Deps, 'db'>,
	{ text }: Pick<DraftRow, 'text'>,
	rows: Awaited<ReturnType<typeof commentsOf>>,
): Promise<CommentView[]> {
	const names = await namesOf(
		db.read,
		rows.flatMap(({ byId, resolvedById }) => [byId, ...(resolvedById ? [resolvedById] : [])]),
	)
	const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
	return rows
		.filter(({ answers }) => answers === null)
		.map(({ id, place, quote, text: words, byId, at, resolvedById, resolvedAt }) => ({
			...{ id, place, quote, text: words, by: nameOf(byId), at: at.toISOString() },
			gone: quote !== '' && !text.includes(quote),
			resolvedBy: nameOf(resolvedById),
			resolved: resolvedAt !== null,
			answers: rows
				.filter((row) => row.answers === id)
				.map((row) => ({ id: row.id, text: row.text, by: nameOf(row.byId), at: row.at.toISOString() })),
		}))
}
