import { z } from 'zod'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { allLessons, allScenarios } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import type { Grader } from '../store/awaited.server'
import {
	type ObstacleFilter,
	type ObstacleKind,
	obstaclePlaces,
	obstacleStates,
	type ToldObstacle,
	toldObstacles,
} from '../store/obstacles.server'
import { type Paged, paged, pageIn, perPage } from './paged'

export type ToldView = Omit<ToldObstacle, 'seenAt' | 'named'> & { title: string }
export type ObstaclesView = Paged & {
	rows: ToldView[]
	/** What a filter can ask for, as `kind:slug`. */
	places: { value: string; title: string }[]
	asked: { state: string; what: string }
}

const schema = z.object({
	state: z.enum(obstacleStates).optional().catch(undefined),
	what: z
		.string()
		.regex(/^(lesson|scenario):[a-z][a-z0-9/-]{0,160}$/)
		.optional()
		.catch(undefined),
})

/** What a trainer's teams told gets in the way, as an address asks for it: `state`, `what` (`kind:slug`), `page`. */
export async function obstaclesView(
	deps: Pick<Deps, 'db'>,
	me: Grader,
	params: URLSearchParams,
): Promise<ObstaclesView> {
	const { state, what } = schema.parse(Object.fromEntries(params))
	const page = pageIn(params)
	const [kind, slug] = what?.split(':') ?? []
	const filter: ObstacleFilter = {
		...(state && { state }),
		...((kind === 'lesson' || kind === 'scenario') && slug !== undefined && { kind, slug }),
	}
	const [{ all, rows }, places, titleOf] = await Promise.all([
		toldObstacles(deps.db.read, me, filter, { skip: (page - 1) * perPage, take: perPage }),
		obstaclePlaces(deps.db.read, me),
		titles(deps),
	])
	return {
		...paged(page, rows.length, all),
		rows: rows.map(({ seenAt: _, named: __, ...row }) => ({ ...row, title: titleOf(row.kind, row.slug) })),
		places: places.map((place) => ({
			value: `${place.kind}:${place.slug}`,
			title: titleOf(place.kind, place.slug),
		})),
		asked: { state: state ?? '', what: what ?? '' },
	}
}

async function titles({ db }: Pick<Deps, 'db'>) {
	const [lessons, scenarios] = await Promise.all([allLessons(db), allScenarios(db)])
	const known = new Map<string, string>([
		...lessons.map(({ lesson }) => [`lesson:${lesson.course}/${lesson.slug}`, lesson.title] as const),
		...scenarios.map(
			({ definition }) =>
				[`scenario:${definition.slug}`, filledPlainly(definition, definition.title)] as const,
		),
	])
	return (kind: ObstacleKind, slug: string) => known.get(`${kind}:${slug}`) ?? slug
}
