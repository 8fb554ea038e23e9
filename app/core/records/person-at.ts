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
	return personAlong(facts, [at], known, zone, employments)[0] ?? nobodyYet
}

const nobodyYet: PersonState = {
	...{ team: null, site: null, job: null, role: null, manager: null },
	...{ hired: null, left: null, 'time-zone': null },
}

/** The same at several instants, which come in order. As long as nothing changes, it is the same object. */
export function personAlong(
	facts: readonly PersonFact[],
	instants: readonly Date[],
	known: Date,
	zone: string,
	employments: readonly Employment[],
): PersonState[] {
	const said = facts.filter(
		(fact) => fact.field !== 'hired' && fact.field !== 'left' && fact.knownAt <= known,
	)
	said.sort((one, other) => one.from.getTime() - other.from.getTime() || knownFirst(one, other))
	let state: PersonState = nobodyYet
	let days = { hired: state.hired, left: state.left }
	let place = 0
	return instants.map((at, index) => {
		// Who came once has the same days throughout.
		if (index === 0 || employments.length > 1) days = daysAt(employments, at, zone)
		let next: Record<PersonField, string | null> | null =
			days.hired === state.hired && days.left === state.left ? null : { ...state, ...days }
		for (let fact = said[place]; fact && fact.from <= at; fact = said[place]) {
			next ??= { ...state }
			next[fact.field] = fact.value
			place++
		}
		if (next) state = next
		return state
	})
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

function knownFirst(one: PersonFact, other: PersonFact): number {
	return one.knownAt.getTime() - other.knownAt.getTime()
}
