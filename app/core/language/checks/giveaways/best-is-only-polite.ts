import { politeWordsIn } from '../../../paths/bots/polite-words'
import type { FairnessRule } from '../fairness/judging'
import { noteGiveaway } from './note-giveaway'
import { onlyOne } from './only-one'
import { shownWords } from './shown-words'

/** A polite word does not tell the best reply from the others. */
export const bestIsOnlyPolite: FairnessRule = (judging) => {
	noteGiveaway(
		judging,
		onlyOne((reply) => politeWordsIn(shownWords(reply)) > 0),
		{
			code: 'best-is-only-polite',
			is: 'the only polite one',
			fix: 'Put "please", "sorry" or "thank you" into wrong replies too: people do say it politely.',
		},
	)
}
