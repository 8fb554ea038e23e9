import type { Word } from './words'

/** Finds the word that was meant where one letter is lost, doubled, wrong or swapped. */
export type Spelling = (words: readonly Word[]) => readonly Word[]

/** Shorter words have too many neighbours to guess. */
const shortest = 5

/**
 * A spelling of these words. A word that is known is left alone; of an unknown one the first word, in order, from which
 * it is one step away stands in its place. Spelling is never marked: this only keeps slips from hiding what was said.
 */
export function spellingOf(meant: readonly string[], known: (form: string) => boolean): Spelling {
	const near = new Map<string, string>()
	for (const word of meant)
		if (word.length >= shortest) for (const cut of cutsOf(word)) if (!near.has(cut)) near.set(cut, word)
	const whole = new Set(meant)
	const guess = (form: string): string | undefined => {
		const cuts = cutsOf(form)
		return (
			near.get(form) ??
			cuts.find((cut) => whole.has(cut)) ??
			near.get(cuts.find((cut) => near.has(cut)) ?? '')
		)
	}
	const guesses = new Map<string, string | undefined>()
	return (words) =>
		words.map((word) => {
			const { form } = word
			if (form.length < shortest || whole.has(form) || !/^[a-z]+$/.test(form)) return word
			if (known(form) && !oddlyDoubled.test(form)) return word
			if (!guesses.has(form)) {
				if (guesses.size > 5000) guesses.clear()
				guesses.set(form, guess(form))
			}
			const better = guesses.get(form)
			return better === undefined ? word : { ...word, form: better }
		})
}

/** Letters that English never doubles in that place, so that an ending taken off hides the slip: "bookked". */
const oddlyDoubled = /([aeo][aeiou]|[b-df-hj-np-tv-z])([bdfgkmnprtv])\2(?:ed|ing)$/

/** A word without each of its letters in turn. */
function cutsOf(word: string): string[] {
	return Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1))
}
