import { dimensionOrder } from '../../wording/dimension-order'
import { tryWords } from '../../words/try'
import { wordingWords } from '../../words/wording'
import type { RewriteTold } from './note-state'

/** The marks in one sentence, for those who listen. */
export function spokenOf({ heard }: Pick<RewriteTold, 'heard'>): string {
	const marks = dimensionOrder.map((dimension) => ({
		name: wordingWords.dimension[dimension],
		level: wordingWords.level(dimension, heard.marks[dimension]),
	}))
	return tryWords.spoken(marks, heard.sure)
}
