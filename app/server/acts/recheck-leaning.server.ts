import { compilePatiently, wasTooSlow } from '../content/compile-patiently.server'
import { contentHash, sourceHash } from '../content/content-hash.server'
import { contentWorld, jobIn } from '../content/content-world.server'
import type { ContentJob, ContentResult } from '../content/job.server'
import { versionFrom } from '../content/version-from.server'
import type { Deps } from '../deps.server'
import { type ContentHead, headsOf, saveVersion, setHead, versionOf } from '../store/content.server'
import { addPublication } from '../store/publications.server'

type RecheckDeps = Pick<Deps, 'db' | 'now' | 'newId'> & {
	compile?: (job: ContentJob) => Promise<ContentResult>
}

/**
 * Looks again at what leans on a text that has just been published: a course takes in a lesson of its own that is new,
 * and scenarios and courses that point at what is gone now say so. What is live stays live.
 */
export async function recheckLeaning(
	deps: RecheckDeps,
	{ kind, slug }: { kind: string; slug: string },
): Promise<void> {
	const leaning =
		kind === 'lesson'
			? [
					...(await headsNaming(deps, 'course', null, slug.split('/', 1)[0] ?? '')),
					...(await headsNaming(deps, 'scenario', `"${slug}#`)),
				]
			: kind === 'scenario'
				? await headsNaming(deps, 'course', slug)
				: []
	if (leaning.length === 0) return
	const world = await contentWorld(deps.db)
	for (const { head, source } of leaning) {
		const job = jobIn(world, { ...head, text: source })
		const moved = head.kind === 'course' && contentHash(job) !== head.hash
		if (sourceHash(job) === head.sourceHash && !moved) continue
		const result = await compilePatiently(job, deps.compile)
		if (!wasTooSlow(result)) await keep(deps, head, job, result, moved)
	}
}

async function keep(
	deps: RecheckDeps,
	head: ContentHead,
	job: ContentJob,
	{ document, problems }: ContentResult,
	moved: boolean,
): Promise<void> {
	const { kind, slug } = head
	const at = deps.now()
	const read = { problems, sourceHash: sourceHash(job), checkedAt: at }
	await deps.db.write(async (tx) => {
		if (!moved || !document) return setHead(tx, { ...head, ...read })
		const version = versionFrom(job, document, at)
		await saveVersion(tx, version)
		const fileHash = head.origin === 'file' ? head.hash : head.fileHash
		const { hash } = version
		await setHead(tx, { ...head, ...read, hash, publishedAt: at, origin: 'studio', fileHash })
		await addPublication(tx, {
			...{ id: deps.newId(), kind, slug, act: 'publish', hash, previousHash: head.hash, at },
			...{ origin: 'studio', byId: null, approval: 'none', approvedById: null, note: '' },
		})
	})
}

/** Heads of a kind whose published text names something; or just the one of a slug. */
async function headsNaming(
	{ db }: RecheckDeps,
	kind: 'course' | 'scenario',
	name: string | null,
	slug?: string,
): Promise<{ head: ContentHead; source: string }[]> {
	const heads = (await headsOf(db.read, kind)).filter((head) => slug === undefined || head.slug === slug)
	const found = []
	for (const head of heads) {
		const version = head.hash === null ? null : await versionOf(db.read, head.hash)
		if (version && (name === null || version.source.includes(name)))
			found.push({ head, source: version.source })
	}
	return found
}
