import { wordsOf } from './words-of'

const common = new Set(
	'about after again also been before being came come could does down from give given goes going have here into just know like made make more much need only over said same says should some take than that their them then there they this those time told upon very want went were what when where which will with would your'.split(
		' ',
	),
)
const telling = (word: string): boolean => word.length > 3 && !common.has(word)

/**
 * Phrases by which a text could be known again: two neighbouring words that both say something, or three of which two
 * do. Phrases never reach from one sentence into the next.
 */
export function tellingPhrases(text: string): Set<string> {
	const phrases = new Set<string>()
	for (const sentence of text.split(/[.!?:;]/)) {
		const words = wordsOf(sentence)
		for (const [at, word] of words.entries()) {
			const two = words.slice(at, at + 2)
			const three = words.slice(at, at + 3)
			if (two.length === 2 && two.every(telling)) phrases.add(two.join(' '))
			if (three.length === 3 && telling(word) && telling(three[2] ?? '')) phrases.add(three.join(' '))
		}
	}
	return phrases
}
