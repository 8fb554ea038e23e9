import { z } from 'zod'
import { dayOf, endOfDay, isDay } from '#app/core/records/day'
import type { When } from '../store/roster.server'

const day = z.string().refine(isDay)
const schema = z.object({
	course: z
		.string()
		.regex(/^[a-z][a-z0-9-]{0,79}$/)
		.optional()
		.catch(undefined),
	team: z
		.string()
		.regex(/^[A-Za-z0-9_-]{1,64}$/)
		.optional()
		.catch(undefined),
})

export type RosterQuery = {
	/** As typed; today where nothing was. */
	days: { at: string; known: string }
	errors: Partial<Record<'at' | 'known', 'no-day' | 'future'>>
	when: When
	course: string | undefined
	team: string | undefined
	/** Whether the answer can never change: both days are over. */
	past: boolean
}

/**
 * What an address asks of the roster: how things were at the end of the day `at`, by what was known at the end of the day
 * `known`; today means now. A day that is none, or is still to come, counts as today.
 */
export function rosterQueryFrom(
	params: URLSearchParams,
	{ zone, now }: { zone: string; now: Date },
): RosterQuery {
	const today = dayOf(now, zone)
	const errors: RosterQuery['errors'] = {}
	const read = (name: 'at' | 'known') => {
		const typed = params.get(name) ?? ''
		if (typed === '') return { typed: today, instant: now }
		const parsed = day.safeParse(typed)
		if (!parsed.success) errors[name] = 'no-day'
		else if (typed > today) errors[name] = 'future'
		else return { typed, instant: typed === today ? now : new Date(endOfDay(typed, zone).getTime() - 1) }
		return { typed, instant: now }
	}
	const [at, known] = [read('at'), read('known')]
	const once = [...params].filter(([, value]) => value !== '')
	const { course, team } = schema.parse(Object.fromEntries(once))
	return {
		days: { at: at.typed, known: known.typed },
		errors,
		when: { at: at.instant, known: known.instant },
		course,
		team,
		past: at.instant < now && known.instant < now,
	}
}
