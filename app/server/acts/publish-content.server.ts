import type { Problem } from '#app/core/language/problem'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { compilePatiently, wasTooSlow } from '../content/compile-patiently.server'
import { compilerVersion, contentHash, sourceHash } from '../content/content-hash.server'
import { findContent } from '../content/find-content.server'
import {
	type ContentDocument,
	type ContentJob,
	type ContentResult,
	contentKinds,
} from '../content/job.server'
import { type ContentHead, headsOf, saveVersion, setHead } from '../store/content.server'
import type { Db } from '../store/db.server'

export type PublishDeps = {
	db: Db
	now: () => Date
	compile?: (job: ContentJob) => Promise<ContentResult>
	/** How many texts `compile` can take at once; 1 unless told. */
	atOnce?: number
}

/** What happened to each file: `kept` was read before, `broken` stays at its last published version. */
export type Published = {
	published: string[]
	kept: string[]
	broken: string[]
	/** Everything that is wrong with what was read now. */
	problems: Problem[]
}

/**
 * Publishes every file below `content/` whose text, or what it leans on, is new: lessons first, then scenarios,
 * courses and the guide; each in one transaction, each version for good. A broken file stays at its last version.
 */
export async function publishContent(deps: PublishDeps, root: string): Promise<Published> {
	const found = findContent(root)
	const done: Published = { published: [], kept: [], broken: [], problems: [...found.problems] }
	const heads = await headsByName(deps.db)
	const all = found.jobs.map((job) => {
		const head = heads.get(`${job.kind} ${job.slug}`)
		return { job, head, source: sourceHash(job) }
	})
	const unread: typeof all = []
	for (const one of all) {
		const { job, head, source } = one
		if (head?.sourceHash === source && head.file === job.file) {
			done.kept.push(job.file)
			done.problems.push(...head.problems)
		} else unread.push(one)
	}
	const ahead = compiledAhead(
		unread.map(({ job }) => job),
		deps,
	)
	for (const { job, head, source } of unread) {
		const result = publishable(await ahead())
		done.problems.push(...result.problems)
		;(result.document ? done.published : done.broken).push(job.file)
		await keep(deps, job, result, wasTooSlow(result) ? (head?.sourceHash ?? '') : source, head)
	}
	return done
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

async function keep(
	deps: PublishDeps,
	job: ContentJob,
	result: ContentResult,
	source: string,
	head: ContentHead | undefined,
): Promise<void> {
	const { kind, slug, file } = job
	const { document, problems } = result
	const now = deps.now()
	const hash = contentHash(job)
	await deps.db.write(async (tx) => {
		if (document) {
			await saveVersion(tx, {
				hash,
				kind,
				slug,
				title: titleOf(document),
				source: job.text,
				compiler: compilerVersion,
				createdAt: now,
				document,
			})
		}
		await setHead(tx, {
			kind,
			slug,
			file,
			hash: document ? hash : (head?.hash ?? null),
			sourceHash: source,
			problems,
			publishedAt: document && hash !== head?.hash ? now : (head?.publishedAt ?? null),
			checkedAt: now,
		})
	})
}

function titleOf(document: ContentDocument): string {
	switch (document.kind) {
		case 'scenario':
			return filledPlainly(document.definition, document.definition.title)
		case 'lesson':
			return document.lesson.title
		case 'course':
			return document.course.title
		case 'guide':
		case 'page':
			return document.page.title
	}
}
