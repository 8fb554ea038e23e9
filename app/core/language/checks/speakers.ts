import { wayTo } from '../way-to'
import type { Check } from './checking'
import { linesOf } from './lines-of'

/** Every line is spoken by someone in the cast, in a mood that is declared. */
export const speakers: Check = ({ draft, words, report }) => {
	for (const { by, mood } of linesOf(draft)) {
		if (by && !words.people.has(by.value) && !words.lost.has(by.value))
			report(
				'unknown-person',
				by.at,
				`There is nobody called "${by.value}".`,
				...wayTo(by.value, by.at, words.people),
			)
		if (mood && !words.moods.has(mood.value) && !words.lost.has(mood.value))
			report(
				'unknown-mood',
				mood.at,
				`There is no mood "${mood.value}".`,
				...wayTo(mood.value, mood.at, words.moods),
			)
	}
}
