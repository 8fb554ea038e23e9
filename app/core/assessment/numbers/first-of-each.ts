import type { AttemptFacts } from './attempt-facts'

/** Everything one person did in a version: their official attempts in the order they were begun. */
export type PersonFacts = { first: AttemptFacts; tries: readonly AttemptFacts[] }

/**
 * Attempts by person, in the order that people began. Every figure counts a person once, by the first attempt: later ones
 * know what the first one led to. Only figures about getting better look at all of them.
 */
export function byPerson(attempts: readonly AttemptFacts[]): PersonFacts[] {
	const people = new Map<string, AttemptFacts[]>()
	for (const attempt of [...attempts].sort(begunBefore))
		people.set(attempt.person, [...(people.get(attempt.person) ?? []), attempt])
	return [...people.values()].flatMap((tries) => (tries[0] ? [{ first: tries[0], tries }] : []))
}

const begunBefore = (a: AttemptFacts, b: AttemptFacts) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1)
