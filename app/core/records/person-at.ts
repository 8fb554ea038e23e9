import { type Day, dayOf } from './day'
import { type Employment, employmentAt, employmentsOf } from './employment'

/** What there is to know of a person that assignments look at. */
export const personFields = ['team', 'site', 'job', 'role', 'manager', 'hired', 'left', 'time-zone'] as const
export type PersonField = (typeof personFields)[number]

/** That something was so since `from`, and that the house knew it since `knownAt`. */
export type PersonFact = { field: PersonField; value: string | null; from: Date; knownAt: Date }

/** A person at one instant; ids, a text, days, a zone. */
export type PersonState = Readonly<Record<PersonField, string | null>>

/**
 * How a person was at `at`, by what was known at `known`. The latest `from` counts, then the latest `knownAt`. Of the days
 * of being hired and leaving those count that were, or will be, in force on the day of `at` in `zone`.
 */
export function personAt(
	facts: readonly PersonFact[],
	at: Date,
	known: Date,
	zone = 'UTC',
	employments: readonly Employment[] = employmentsOf(facts, known),
): PersonState {
	const state: Record<PersonField, string | null> = {
		...{ team: null, site: null, job: null, role: null, manager: null, 'time-zone': null },
		...daysAt(employments, at, zone),
	}
	const best = new Map<PersonField, PersonFact>()
	for (const fact of facts) {
		if (fact.field === 'hired' || fact.field === 'left') continue
		if (fact.knownAt > known || fact.from > at) continue
		const other = best.get(fact.field)
		if (!other || isLater(fact, other)) best.set(fact.field, fact)
	}
	for (const [field, fact] of best) state[field] = fact.value
	return state
}

function daysAt(
	employments: readonly Employment[],
	at: Date,
	zone: string,
): { hired: Day | null; left: Day | null } {
	if (employments.length === 0) return { hired: null, left: null }
	// Who came once has no other days: most people, and looking up a zone takes time.
	const { hired, left } =
		(employments.length === 1 ? employments[0] : employmentAt(employments, dayOf(at, zone))) ?? {}
	return { hired: hired ?? null, left: left ?? null }
}

function isLater(one: PersonFact, other: PersonFact): boolean {
	if (one.from.getTime() !== other.from.getTime()) return one.from > other.from
	return one.knownAt >= other.knownAt
}
