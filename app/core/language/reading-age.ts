import { syllables } from './syllables'

/** How old somebody is, by their years at school, who reads a text and takes all of it in; `hard` are words of three syllables or more. */
export type ReadingAge = { age: number; sentences: number; hard: number }

const sentenceEnd = /(?<=[.!?…]["'”’)]*)\s+|\n+/
const word = /\p{L}[\p{L}'’]*/gu
/** McLaughlin counted thirty sentences; with fewer, a single name decides. */
const fewest = 30

/**
 * The reading age of a plain text by SMOG: 3.1291 + 1.0430 times the square root of the words of three syllables or more in
 * thirty sentences, which is a school grade (G. H. McLaughlin, SMOG Grading: a New Readability Formula, Journal of Reading,
 * 1969), plus five years; to a tenth. It was fitted to readers who understand everything, so it comes out some years above
 * formulas for half of it. Syllables are guessed from the spelling, and no formula sees a hard thought in short words. Null
 * below thirty sentences.
 */
export function readingAge(text: string): ReadingAge | null {
	const sentences = text.split(sentenceEnd).filter((one) => /\p{L}/u.test(one))
	if (sentences.length < fewest) return null
	const words = [...text.replace(/\{\{[^}]*\}\}/g, 'x').matchAll(word)].map(([found]) => found)
	const hard = words.filter((one) => syllables(one) >= 3).length
	const grade = 3.1291 + 1.043 * Math.sqrt((hard * 30) / sentences.length)
	return { age: Math.round((grade + 5) * 10) / 10, sentences: sentences.length, hard }
}
