import type { FairnessRule } from '../fairness/judging'
import { hasAbsolute } from './absolutes'
import { noteGiveaway } from './note-giveaway'
import { onlyOne } from './only-one'
import { shownWords } from './shown-words'

/** The wrong replies do not give themselves away by "always" and "never". */
export const bestAvoidsAbsolutes: FairnessRule = (judging) => {
	noteGiveaway(
		judging,
		onlyOne((reply) => !hasAbsolute(shownWords(reply))),
		{
			code: 'best-avoids-absolutes',
			is: 'the only one without a word like "always" or "never"',
			fix: 'Take such words out of wrong replies; careful people are wrong too.',
		},
	)
}
