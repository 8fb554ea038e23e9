import { wayTo } from '../way-to'
import type { Check } from './checking'
import { linesOf } from './lines-of'
import { noteUnknownPerson } from './note-unknown-person'

/** Every line is spoken by someone in the cast, in a mood that is declared. */
export const speakers: Check = (checking) => {
	const { draft, words, report } = checking
	for (const { by, mood } of linesOf(draft)) {
		noteUnknownPerson(by, checking)
		if (mood && !words.moods.has(mood.value) && !words.lost.has(mood.value))
			report(
				'unknown-mood',
				mood.at,
				`There is no mood "${mood.value}".`,
				...wayTo(mood.value, mood.at, words.moods),
			)
	}
}
