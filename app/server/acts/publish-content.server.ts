import type { Problem } from '#app/core/language/problem'
import { compilePatiently, wasTooSlow } from '../content/compile-patiently.server'
import { contentHash, sourceHash } from '../content/content-hash.server'
import { findContent } from '../content/find-content.server'
import { type ContentJob, type ContentResult, contentKinds } from '../content/job.server'
import { versionFrom } from '../content/version-from.server'
import { withLibrary } from '../content/with-library.server'
import { withStudio } from '../content/with-studio.server'
import type { Deps } from '../deps.server'
import { type ContentHead, headsOf, saveVersion, setHead } from '../store/content.server'
import type { Db } from '../store/db.server'
import { mediaIds } from '../store/media.server'
import { addPublication } from '../store/publications.server'
import { settingOf } from '../store/settings.server'
import { recordAudit } from './record-audit.server'
import { takeInMedia } from './take-in-media.server'

export type PublishDeps = {
	db: Db
	now: () => Date
	newId: () => string
	keys: Deps['keys']
	compile?: (job: ContentJob) => Promise<ContentResult>
	/** How many texts `compile` can take at once; 1 unless told. */
	atOnce?: number
}

/** What happened to each file: `kept` was read before, `broken` stays at its last published version. */
export type Published = {
	published: string[]
	kept: string[]
	broken: string[]
	/** What the studio published stays; the files of these say something else. */
	diverged: string[]
	/** Everything that is wrong with what was read now. */
	problems: Problem[]
}

/**
 * Publishes every file below `content/` whose text, or what it leans on, is new: lessons first, then scenarios,
 * courses and the guide; each in one transaction, each version for good. A broken file stays at its last version.
 */
export async function publishContent(deps: PublishDeps, root: string): Promise<Published> {
	const found = findContent(root)
	const done: Published = {
		published: [],
		kept: [],
		broken: [],
		diverged: [],
		problems: [...found.problems],
	}
	const heads = await headsByName(deps.db)
	const taken = await takeInMedia(deps, found.pictures)
	done.problems.push(...taken.problems)
	done.broken.push(...taken.problems.map(({ file }) => file))
	const jobs = withLibrary(await withStudio(deps.db, found.jobs), await mediaIds(deps.db.read))
	const all = jobs.map((job) => {
		const head = heads.get(`${job.kind} ${job.slug}`)
		return { job, head, source: sourceHash(job) }
	})
	const unread: typeof all = []
	for (const one of all) {
		const { job, head, source } = one
		if (head?.origin === 'studio' && (await standsBeside(deps, job, head))) done.diverged.push(job.file)
		else if (head?.sourceHash === source && head.file === job.file) {
			done.kept.push(job.file)
			done.problems.push(...head.problems)
		} else unread.push(one)
	}
	const ahead = compiledAhead(
		unread.map(({ job }) => job),
		deps,
	)
	const approval = (await settingOf(deps.db.read, 'files-approve')) === 'yes' ? 'repository' : 'none'
	const changed: { text: string; hash: string }[] = []
	for (const { job, head, source } of unread) {
		const result = publishable(await ahead())
		done.problems.push(...result.problems)
		;(result.document ? done.published : done.broken).push(job.file)
		const read = wasTooSlow(result) ? (head?.sourceHash ?? '') : source
		const hash = await keep(deps, { job, result, source: read, head, approval })
		if (hash !== null && job.kind !== 'guide') changed.push({ text: `${job.kind} ${job.slug}`, hash })
	}
	if (changed.length > 0) await audit(deps, changed)
	return done
}

/** Whether a file leaves what the studio published alone. Where both say the same again, the file is as good. */
async function standsBeside(deps: PublishDeps, job: ContentJob, head: ContentHead): Promise<boolean> {
	const fileHash = contentHash(job)
	const same = fileHash === head.hash
	if (same) await deps.db.write((tx) => setHead(tx, { ...head, origin: 'file', fileHash: null }))
	else if (head.fileHash !== fileHash) await deps.db.write((tx) => setHead(tx, { ...head, fileHash }))
	return !same
}

/** What the repository published at this start, told once. */
async function audit(deps: PublishDeps, published: readonly { text: string; hash: string }[]): Promise<void> {
	await deps.db.write((tx) =>
		recordAudit(deps, tx, {
			actorId: null,
			action: 'content.publish-files',
			target: 'repository',
			after: { published },
		}),
	)
}

/** Gives the results in the order of the jobs, and has the next few under way meanwhile. */
function compiledAhead(
	jobs: readonly ContentJob[],
	{ compile, atOnce = 1 }: PublishDeps,
): () => Promise<ContentResult> {
	const waiting = jobs.values()
	const underWay: Promise<ContentResult>[] = []
	return async () => {
		while (underWay.length < atOnce) {
			const job = waiting.next()
			if (job.done) break
			underWay.push(compilePatiently(job.value, compile))
		}
		const next = underWay.shift()
		if (!next) throw new Error('there are no more texts to compile')
		return next
	}
}

/** What still says TODO can be previewed by its author, and is not published. */
function publishable(result: ContentResult): ContentResult {
	const unfinished = result.problems.some((problem) => problem.code === 'todo-left')
	return unfinished ? { ...result, document: null } : result
}

async function headsByName(db: Db): Promise<Map<string, ContentHead>> {
	const heads = (await Promise.all(contentKinds.map((kind) => headsOf(db, kind)))).flat()
	return new Map(heads.map((head) => [`${head.kind} ${head.slug}`, head]))
}

type Kept = {
	job: ContentJob
	result: ContentResult
	source: string
	head: ContentHead | undefined
	approval: 'repository' | 'none'
}

/** Keeps what came of one file; answers its hash where it went live just now. */
async function keep(
	deps: PublishDeps,
	{ job, result, source, head, approval }: Kept,
): Promise<string | null> {
	const { kind, slug, file } = job
	const { document, problems } = result
	const at = deps.now()
	const hash = contentHash(job)
	const live = document !== null && hash !== head?.hash
	await deps.db.write(async (tx) => {
		if (document) await saveVersion(tx, versionFrom(job, document, at))
		await setHead(tx, {
			kind,
			slug,
			file,
			hash: document ? hash : (head?.hash ?? null),
			sourceHash: source,
			problems,
			publishedAt: live ? at : (head?.publishedAt ?? null),
			checkedAt: at,
		})
		if (live)
			await addPublication(tx, {
				...{ id: deps.newId(), kind, slug, act: 'publish', hash, at, origin: 'file', note: '' },
				...{ previousHash: head?.hash ?? null, byId: null, approval, approvedById: null },
			})
	})
	return live ? hash : null
}
