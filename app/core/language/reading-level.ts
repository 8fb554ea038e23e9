/** How hard a text is to read; `longest` is its longest sentence. */
export type ReadingLevel = { words: number; lix: number; longest: { text: string; words: number } }

const sentenceEnd = /(?<=[.!?…:;]["'”’)]?)\s+|\n+/
const word = /[\p{L}\p{N}{][\p{L}\p{N}'’}-]*/gu

/**
 * Measures a plain text in words a sentence and in LIX, the mean words a sentence plus the share of words over six
 * letters in hundredths (C. H. Björnsson, Läsbarhet, 1968). By his scale a LIX under 30 is very easy, 40 is a newspaper,
 * over 50 hard and over 60 very hard. LIX looks at nothing but lengths, so short texts say little about themselves.
 */
export function readingLevel(text: string): ReadingLevel {
	const sentences = text
		.split(sentenceEnd)
		.map((one) => ({ text: one.trim(), words: wordsIn(one) }))
		.filter(({ words }) => words.length > 0)
	const words = sentences.flatMap((one) => one.words)
	const long = words.filter((one) => [...one].length > 6).length
	const [longest] = sentences.toSorted((a, b) => b.words.length - a.words.length)
	return {
		words: words.length,
		lix: words.length === 0 ? 0 : Math.round(words.length / sentences.length + (100 * long) / words.length),
		longest: { text: longest?.text ?? '', words: longest?.words.length ?? 0 },
	}
}

/** The words of a text, in order. A slot counts as a short word, whatever it is called. */
export const wordsIn = (sentence: string): string[] =>
	[...sentence.replace(/\{\{[^}]*\}\}/g, 'x').matchAll(word)].map((found) => found[0])
