import { z } from 'zod'
import { isDay, plusDays, startOfDay } from '#app/core/records/day'
import {
	isState,
	type StandingFilter,
	type StandingSort,
	type Stretch,
	standingSorts,
} from '../store/standing-query.server'

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const slug = z.string().regex(/^[a-z][a-z0-9-]{0,79}$/)
const day = z.string().refine(isDay)
const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

const schema = z.object({
	who: maybe(z.string().trim().min(1).max(100)),
	team: maybe(id),
	site: maybe(id),
	manager: maybe(id),
	course: maybe(slug),
	required: maybe(z.literal('1')),
	late: maybe(z.coerce.number().int().min(0).max(3650)),
	'due-from': maybe(day),
	'due-to': maybe(day),
	'completed-from': maybe(day),
	'completed-to': maybe(day),
	'expires-from': maybe(day),
	'expires-to': maybe(day),
	round: maybe(z.coerce.number().int().min(1).max(1000)),
	leavers: maybe(z.literal('1')),
})
export type TrainingParams = z.output<typeof schema> & { states: StandingFilter['states'] }

/** The fields of an address that filter; `state` and `show` may come several times. */
export const filterNames = [
	...['who', 'team', 'site', 'manager', 'course', 'state', 'required', 'late', 'due-from', 'due-to'],
	...['completed-from', 'completed-to', 'expires-from', 'expires-to', 'round', 'leavers'],
]

/** What an address asks of the training list. What makes no sense is left out. */
export function trainingParams(params: URLSearchParams): TrainingParams {
	const once = [...params].filter(([, value]) => value !== '')
	const states = [...new Set(params.getAll('state'))].filter(isState)
	return { ...schema.parse(Object.fromEntries(once)), states }
}

export type TrainingProblem = 'no-day' | 'reversed' | 'no-number'

/** What of an address makes no sense, by its field. Such a field filters nothing, but days the wrong way round, which find nobody. */
export function trainingProblems(params: URLSearchParams): Record<string, TrainingProblem> {
	const problems: Record<string, TrainingProblem> = {}
	for (const name of ['due', 'completed', 'expires']) {
		const [from, to] = [params.get(`${name}-from`) ?? '', params.get(`${name}-to`) ?? '']
		if (from !== '' && !isDay(from)) problems[`${name}-from`] = 'no-day'
		if (to !== '' && !isDay(to)) problems[`${name}-to`] = 'no-day'
		else if (isDay(from) && to !== '' && from > to) problems[`${name}-to`] = 'reversed'
	}
	const late = params.get('late') ?? ''
	if (late !== '' && !schema.shape.late.parse(late) && late !== '0') problems.late = 'no-number'
	return problems
}

/** How it is to be sorted: by name unless asked. */
export function sortIn(params: URLSearchParams): { sort: StandingSort; descending: boolean } {
	const sort = standingSorts.find((one) => one === params.get('sort')) ?? 'name'
	const dir = params.get('dir')
	return { sort, descending: dir === null ? sort === 'completed' : dir === 'desc' }
}

/**
 * The same as a filter on rows. Days are those of `zone`, both included; what is due on a day is kept as the end of it, so
 * those stretches begin a moment later.
 */
export function filterOf(params: TrainingParams, { zone, now }: { zone: string; now: Date }): StandingFilter {
	const { who, team, site, manager, course, states = [], round } = params
	const due = stretchOf(params['due-from'], params['due-to'], zone, 1)
	const completed = stretchOf(params['completed-from'], params['completed-to'], zone)
	const expires = stretchOf(params['expires-from'], params['expires-to'], zone)
	return {
		...(who !== undefined && { who }),
		...(team !== undefined && { team }),
		...(site !== undefined && { site }),
		...(manager !== undefined && { manager }),
		...(course !== undefined && { course }),
		...(states.length > 0 && { states }),
		...(round !== undefined && { round }),
		...(params.required && { required: true }),
		...(params.leavers && { leavers: true }),
		...(due && { due }),
		...(completed && { completed }),
		...(expires && { expires }),
		...(params.late !== undefined && { lateSince: new Date(now.getTime() - params.late * 86_400_000) }),
	}
}

function stretchOf(
	from: string | undefined,
	to: string | undefined,
	zone: string,
	later = 0,
): Stretch | null {
	if (from === undefined && to === undefined) return null
	const shifted = (instant: Date) => new Date(instant.getTime() + later)
	return {
		...(from !== undefined && { from: shifted(startOfDay(from, zone)) }),
		...(to !== undefined && { before: shifted(startOfDay(plusDays(to, 1), zone)) }),
	}
}

/** The filters of an address and how it is sorted, in one order: what a saved list keeps. */
export function keptQuery(params: URLSearchParams, more: readonly string[] = []): URLSearchParams {
	const names = [...filterNames, ...more]
	return new URLSearchParams(
		names.flatMap((name) => params.getAll(name).flatMap((value) => (value === '' ? [] : [[name, value]]))),
	)
}
