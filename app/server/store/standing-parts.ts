import type { StandingState } from '#app/core/records/standing'
import { type StandingSort, stateOrder } from './standing-query.server'

/**
 * A stretch of a sorted list within which one index gives the order: what has no day comes after what has one, and a
 * list by state is one stretch for each state.
 */
export type Part = {
	rank: number
	/** Null: rows without a day of `day`; false: rows with one; undefined: all. */
	dayless?: boolean
	day?: Day
	state?: StandingState
	/** What rows are sorted by within it. */
	columns: readonly string[]
}
export type Day = 'dueAt' | 'completedAt' | 'expiresAt'

const byDay: Partial<Record<StandingSort, Day>> = {
	due: 'dueAt',
	completed: 'completedAt',
	expires: 'expiresAt',
}

/** The parts of a list in the order in which they are read. */
export function partsOf(sort: StandingSort, descending: boolean): Part[] {
	if (sort === 'name') return [{ rank: 0, columns: ['personName', 'personId', 'course'] }]
	if (sort === 'course') return [{ rank: 0, columns: ['course', 'personName', 'personId'] }]
	if (sort === 'state') {
		const order = descending ? [...stateOrder].reverse() : stateOrder
		return order.flatMap((state, place) =>
			daysOf('dueAt', place * 2).map((part): Part => ({ ...part, state })),
		)
	}
	return daysOf(byDay[sort] ?? 'dueAt', 0)
}

function daysOf(day: Day, rank: number): Part[] {
	return [
		{ rank, day, dayless: false, columns: [day, 'personId', 'course'] },
		{ rank: rank + 1, day, dayless: true, columns: ['personId', 'course'] },
	]
}
