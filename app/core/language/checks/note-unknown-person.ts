import type { Placed } from '../draft'
import { wayTo } from '../way-to'
import type { Checking } from './checking'

/** Reports a name that nobody in the cast has; nothing where none is given. */
export function noteUnknownPerson(by: Placed<string> | null, { words, report }: Checking): void {
	if (!by || words.people.has(by.value) || words.lost.has(by.value)) return
	report(
		'unknown-person',
		by.at,
		`There is nobody called "${by.value}".`,
		...wayTo(by.value, by.at, words.people),
	)
}
