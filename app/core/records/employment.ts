import { type Day, dayOf } from './day'
import type { PersonFact } from './person-at'

/** From the day somebody is hired until the day on which they are gone; null: always, or no end known. */
export type Employment = { hired: Day | null; left: Day | null }

/**
 * The times somebody worked here, by what was known at `known`, first to last. What is said of a day mends the last of
 * them; it opens a new one where somebody had left before: a day of hiring not before the day they left, or that from a
 * later day on they have not left.
 */
export function employmentsOf(facts: readonly PersonFact[], known: Date): Employment[] {
	const said = facts
		.filter(({ field, knownAt }) => (field === 'hired' || field === 'left') && knownAt <= known)
		.sort((one, other) => inOrder(one, other))
	const times: Employment[] = []
	for (const { field, value, from } of said) {
		const last = times.at(-1) ?? { hired: null, left: null }
		const isBack =
			last.left !== null && (field === 'hired' ? isFrom(value, last.left) : isOpen(value, from, last.left))
		if (isBack)
			times.push(field === 'hired' ? { hired: value, left: null } : { hired: dayOf(from, 'UTC'), left: null })
		else times.splice(-1, 1, { ...last, [field]: value })
	}
	return times
}

/** The one that a day belongs to: the last that has begun; before the first, the first. */
export function employmentAt(times: readonly Employment[], day: Day): Employment | undefined {
	return times.findLast(({ hired }) => hired === null || hired <= day) ?? times[0]
}

function inOrder(one: PersonFact, other: PersonFact): number {
	return (
		one.knownAt.getTime() - other.knownAt.getTime() ||
		Number(one.field === 'left') - Number(other.field === 'left') ||
		one.from.getTime() - other.from.getTime()
	)
}

function isFrom(hired: Day | null, left: Day): boolean {
	return hired !== null && hired >= left
}

/** Said of a time after they left: they are back. Said of a time before it: they never went. */
function isOpen(value: Day | null, from: Date, left: Day): boolean {
	return value === null && dayOf(from, 'UTC') > left
}
