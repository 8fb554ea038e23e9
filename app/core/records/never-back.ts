import type { PersonFact } from './person-at'

/** Now, or the last instant at which something was heard of somebody: a clock that was put back undoes nothing. */
export function neverBack(facts: readonly Pick<PersonFact, 'knownAt'>[], now: Date): Date {
	let last = now
	for (const { knownAt } of facts) if (knownAt > last) last = knownAt
	return last
}
