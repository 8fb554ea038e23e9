import type { Hit } from '../hits'
import type { Word } from '../text/words'
import { heapsIn } from './formula'
import { isToMarker } from './marker'
import { stagedIn } from './staged'

/** What stands in a sentence and is not said to the customer: kind formulas in a heap, stage directions, a word to the marker. */
export function unsaidIn(sentence: readonly Word[]): Hit[] {
	if (isToMarker(sentence)) return [{ act: 'to-the-marker', from: 0, to: sentence.length }]
	return [...heapsIn(sentence), ...stagedIn(sentence)]
}

/** The words of a sentence that are said. */
export function saidOf(sentence: readonly Word[]): readonly Word[] {
	const unsaid = unsaidIn(sentence)
	if (unsaid.length === 0) return sentence
	return sentence.filter((_, at) => !unsaid.some(({ from, to }) => at >= from && at < to))
}
