import type { Hit } from '../hits'
import type { Word } from '../text/words'
import { small } from './small'

/** Whether the sentence of a hit takes up a word of the customer's. */
export function isNamed(words: readonly Word[], { from }: Hit, said: ReadonlySet<string>): boolean {
	if (said.size === 0) return false
	const { sentence } = words[from] ?? {}
	return words.some((word) => word.sentence === sentence && !small.has(word.form) && said.has(word.form))
}
