import type { Phrasings } from './marking'
import { isHeap } from './meaning/heap'
import { readerOf } from './meaning/reader'
import { sureness } from './meaning/rejects'
import { vectors, weights } from './meaning/stored'
import { isOtherSide } from './meaning/voice'
import { isOpposite } from './opposite'

/** The id that a text most likely means, or null where that is not clear; confidence 0-1 in that answer. */
export type Match = { id: string | null; confidence: number }
export type Matcher = (text: string) => Match

/** Up to so many candidates, as in play, a text is also asked whether it says what it seems to. */
const few = 12
/**
 * Among few candidates, which are often about one matter, so alike to an example a text must be, 0-1. Long texts of one
 * matter are more alike than short ones.
 */
const enough = (words: number) => (words > 12 ? 0.56 : 0.5)
const ruledOut = 0.9

/**
 * Makes ready to tell what a text means of these candidates. Costs more than a match: keep it where many texts come.
 * A text that is nearer to a candidate's near misses than to its examples means none.
 */
export function matcherOf(candidates: Readonly<Record<string, Phrasings>>): Matcher {
	const entries = Object.entries(candidates).filter(([, { examples }]) => examples.length > 0)
	if (entries.length === 0) return () => ({ id: null, confidence: 1 })
	const read = readerOf(
		entries.map(([, phrasings]) => phrasings),
		vectors(),
	)
	return (text) => {
		const { best, chance, missed, same, alike, words, values } = read(text)
		const sure = Math.max(sureness(values, weights), same ? 0.95 : 0)
		const [id, { examples }] = entries[best] ?? ['', { examples: [] }]
		if (sure < 0.5) return { id: null, confidence: 1 - sure }
		if (entries.length <= few && alike < enough(words)) return { id: null, confidence: 0.6 }
		if (missed || (!same && entries.length <= few && saysOther(text, examples)))
			return { id: null, confidence: ruledOut }
		return { id, confidence: sure * chance }
	}
}

function saysOther(text: string, examples: readonly string[]): boolean {
	return isHeap(text) || isOpposite(text, examples) || isOtherSide(text, examples)
}
