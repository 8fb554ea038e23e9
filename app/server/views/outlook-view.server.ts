import { fewest } from '#app/core/assessment/numbers/withheld'
import { dayOf, plusDays, plusMonths, startOfDay } from '#app/core/records/day'
import { endingsShown, type ShownEnding, stepsShown } from '#app/core/records/outlook-shown'
import { catchUpStandings } from '../acts/refresh-standings.server'
import { allCourses } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { trainingScope } from '../session/training-scope'
import {
	assignedByMonth,
	completedByMonth,
	type Ending,
	endingBy,
	funnelOf,
	lapsedByMonth,
	peopleWithin,
} from '../store/outlook.server'
import { complianceTrend, mostForTrend } from './compliance-trend.server'
import { placesFor } from './training-places.server'

export const horizons = [30, 60, 90] as const

export type MonthFigures = {
	/** YYYY-MM. */
	month: string
	completed: number
	lapsed: number
	assigned: number
	/** In whole percent; null: not counted, or of too few people. */
	share: number | null
}
/** A group with what ends within 30, 60 and 90 days; null: of too few people. */
export type EndingGroup = ShownEnding & { name: string }
export type FunnelStep = {
	step: 'asked' | 'began' | 'read' | 'tried' | 'done'
	/** Null: of too few people. */
	people: number | null
}

export type OutlookView = {
	today: string
	/** The last days of the three stretches. */
	days: readonly string[]
	months: MonthFigures[] | null
	sharesCounted: boolean
	/** Of all together, as `within` of a group. */
	ending: (number | null)[]
	byCourse: EndingGroup[]
	byTeam: EndingGroup[]
	courses: { slug: string; title: string }[]
	funnel: { course: string; steps: FunnelStep[] | null } | null
}

/** How training goes: by month, what ends soon, how far people come in a course. Groups under five are not shown. */
export async function outlookView(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	params: URLSearchParams,
): Promise<OutlookView> {
	await catchUpStandings(deps)
	const db = deps.db.read
	const [now, zone, scope] = [deps.now(), deps.env.timeZone, trainingScope(me)]
	const today = dayOf(now, zone)
	const days = horizons.map((length) => plusDays(today, length))
	const ends = (place: number) => startOfDay(plusDays(days[place] ?? today, 1), zone)
	const [places, people, versions] = await Promise.all([
		placesFor(db, scope),
		peopleWithin(db, scope),
		allCourses(deps.db),
	])
	const from = startOfDay(today, zone)
	const before = [ends(0), ends(1), ends(2)] as const
	const ending = endingsShown(
		(await endingBy(db, scope, 'course', from, before)).map(groupOf),
		(await endingBy(db, scope, 'teamId', from, before)).map(groupOf),
	)
	const courses = versions.map(({ course }) => course)
	const course = courses.find(({ slug }) => slug === params.get('course')) ?? courses[0]
	const few = people < fewest
	const sharesCounted = people <= mostForTrend
	return {
		...{ today, days, sharesCounted },
		months: few ? null : await monthsOf(deps, me, today, sharesCounted),
		ending: ending.totals,
		byCourse: named(ending.byCourse, new Map(places.courses.map(({ slug, title }) => [slug, title]))),
		byTeam: named(ending.byTeam, new Map(places.teams.map(({ id, name }) => [id, name]))),
		courses: courses.map(({ slug, title }) => ({ slug, title })),
		funnel: course ? { course: course.slug, steps: stepsOf(await funnelOf(db, scope, course)) } : null,
	}
}

async function monthsOf(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	today: string,
	sharesCounted: boolean,
): Promise<MonthFigures[]> {
	const db = deps.db.read
	const [now, scope] = [deps.now(), trainingScope(me)]
	const firsts = Array.from({ length: 12 }, (_, place) => plusMonths(`${today.slice(0, 7)}-01`, place - 11))
	const from = startOfDay(firsts[0] ?? today, 'UTC')
	const [completed, lapsed, assigned] = await Promise.all([
		completedByMonth(db, scope, from),
		lapsedByMonth(db, scope, from, now),
		assignedByMonth(db, scope, from),
	])
	const ends = firsts.map((first) => {
		const end = new Date(startOfDay(plusMonths(first, 1), deps.env.timeZone).getTime() - 1)
		return end < now ? end : now
	})
	const shares = sharesCounted ? await complianceTrend(deps, me, ends, now) : []
	return firsts.map((first, place) => {
		const month = first.slice(0, 7)
		return {
			month,
			completed: completed.get(month) ?? 0,
			lapsed: lapsed.get(month) ?? 0,
			assigned: assigned.get(month) ?? 0,
			share: shares[place] ?? null,
		}
	})
}

const groupOf = ({ id, people, first, second, third }: Ending) => ({
	id,
	people,
	within: [first, second, third],
})

/** By name: no order that would make a ranking of them. */
function named(groups: readonly ShownEnding[], names: ReadonlyMap<string, string>): EndingGroup[] {
	return groups
		.map((group) => ({ ...group, name: names.get(group.id) ?? group.id }))
		.sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

function stepsOf(funnel: Record<FunnelStep['step'], number>): FunnelStep[] | null {
	const steps = ['asked', 'began', 'read', 'tried', 'done'] as const
	const shown = stepsShown(steps.map((step) => funnel[step]))
	return shown && steps.map((step, place) => ({ step, people: shown[place] ?? null }))
}
