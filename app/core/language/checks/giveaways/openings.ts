import { wordsOf } from './words-of'

/** The first two words of a text, in small letters; null where it has fewer. */
export function openingOf(text: string): string | null {
	const [first, second] = wordsOf(text)
	return first !== undefined && second !== undefined ? `${first} ${second}` : null
}
