/** What there is to know of a person that assignments look at. */
export const personFields = ['team', 'site', 'job', 'role', 'manager', 'hired', 'left', 'time-zone'] as const
export type PersonField = (typeof personFields)[number]

/** That something was so since `from`, and that the house knew it since `knownAt`. */
export type PersonFact = { field: PersonField; value: string | null; from: Date; knownAt: Date }

/** A person at one instant; ids, a text, days, a zone. */
export type PersonState = Readonly<Record<PersonField, string | null>>

/** How a person was at `at`, by what was known at `known`. The latest `from` counts, then the latest `knownAt`. */
export function personAt(facts: readonly PersonFact[], at: Date, known: Date): PersonState {
	const state: Record<PersonField, string | null> = {
		...{ team: null, site: null, job: null, role: null, manager: null, hired: null, left: null },
		'time-zone': null,
	}
	const best = new Map<PersonField, PersonFact>()
	for (const fact of facts) {
		// When somebody began and left is known of the future too: it is a day, not a state.
		const isDay = fact.field === 'hired' || fact.field === 'left'
		if (fact.knownAt > known || (!isDay && fact.from > at)) continue
		const other = best.get(fact.field)
		if (!other || isLater(fact, other, isDay)) best.set(fact.field, fact)
	}
	for (const [field, fact] of best) state[field] = fact.value
	return state
}

function isLater(one: PersonFact, other: PersonFact, isDay: boolean): boolean {
	if (!isDay && one.from.getTime() !== other.from.getTime()) return one.from > other.from
	return one.knownAt >= other.knownAt
}
