import type { Evidence } from '#app/core/scenario/run'
import { actWords } from '#app/core/wording/acts'
import { wordingWords } from '../words/wording'

/** Whether what was heard helps, costs, or does a little of both. */
export function signOf(parts: readonly Pick<Evidence, 'points'>[]): 'helps' | 'costs' | 'both' {
	if (parts.every(({ points }) => points > 0)) return 'helps'
	return parts.every(({ points }) => points < 0) ? 'costs' : 'both'
}

/** What was heard in one stretch, in a few words: "An apology: helps tone". */
export function partsTold(parts: readonly Evidence[]): string {
	return parts
		.map(
			({ act, dimension, points }) =>
				`${actWords(act).name}: ${points > 0 ? wordingWords.helpsWhat(dimension) : wordingWords.costsWhat(dimension)}`,
		)
		.join('; ')
}
