import { headsOf } from '../store/content.server'
import type { Queries } from '../store/db.server'
import { contentWorld } from './content-world.server'
import type { ContentJob } from './job.server'

/**
 * The same jobs in a world where what only the studio has published is there as well: files may point at lessons and
 * scenarios that were written in the browser. No course can ask for a scenario that is retired.
 */
export async function withStudio(db: { read: Queries }, jobs: readonly ContentJob[]): Promise<ContentJob[]> {
	const heads = await Promise.all(
		(['lesson', 'scenario', 'page'] as const).map((kind) => headsOf(db.read, kind)),
	)
	const studios = new Set(
		heads.flat().flatMap(({ origin, kind, slug }) => (origin === 'studio' ? [`${kind} ${slug}`] : [])),
	)
	const retired = new Set(
		heads.flat().flatMap(({ kind, slug, retiredAt }) => (kind === 'scenario' && retiredAt ? [slug] : [])),
	)
	const offered = retired.size === 0 ? jobs : jobs.map((job) => withoutRetired(job, retired))
	if (studios.size === 0) return [...offered]
	const world = await contentWorld(db)
	const anchors = [...world.anchors.keys()].filter((name) => studios.has(`lesson ${name.split('#', 1)[0]}`))
	const scenarios = [...world.scenarios].filter((slug) => studios.has(`scenario ${slug}`))
	const practice = scenarios.filter((slug) => world.practiceOnly.has(slug))
	const terms = studios.has('page glossary') ? [...world.terms] : []
	return offered.map((job) => ({
		...job,
		anchors: job.anchors && new Set([...job.anchors, ...anchors]),
		scenarios: job.scenarios && new Set([...job.scenarios, ...scenarios]),
		...(job.terms && { terms: new Set([...job.terms, ...terms]) }),
		...(job.practiceOnly && {
			practiceOnly: new Set([
				...[...job.practiceOnly].filter((slug) => !studios.has(`scenario ${slug}`)),
				...practice,
			]),
		}),
	}))
}

function withoutRetired(job: ContentJob, retired: ReadonlySet<string>): ContentJob {
	if (job.kind !== 'course' || !job.scenarios) return job
	return { ...job, scenarios: new Set([...job.scenarios].filter((slug) => !retired.has(slug))) }
}
