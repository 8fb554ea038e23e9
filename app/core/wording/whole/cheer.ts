import type { Hit } from '../hits'
import { wordSet } from '../rules/sets'
import type { Word } from '../text/words'
import { firstOf, startsOf } from './first-of'

const cheer = wordSet('cheer')
const smile = /[\u{1f600}-\u{1f606}\u{1f609}\u{1f60a}\u{1f389}\u{1f973}\u{1f929}\u{1f60e}\u{1f680}\u2728]/u
const laughs = [
	'@laugh',
	'cheer|chin up',
	'how exciting|funny|lovely|wonderful',
	'good|nice|funny one|joke $',
]
const laughing = startsOf(laughs)
/** What is kind to most, and hurts who has just lost somebody. */
const joyful = startsOf([
	...laughs,
	'congratulations|congrats',
	'great|good|fantastic|wonderful|lovely|brilliant|exciting news',
	'have|enjoy a|the|your ..1 great|good|lovely|wonderful|fantastic|nice|super|amazing day|one|weekend',
	'so? happy|glad|pleased|excited|delighted for|that|to hear|see|you|say|tell',
	'look on the bright side',
	'at least you|it|he|she|they',
	'that|this is|was great|lovely|wonderful|fantastic|brilliant|funny|hilarious',
])

/** A cheerful word, a laughing picture, or more than one exclamation mark. A heart or folded hands is no cheer. */
export function cheerIn(words: readonly Word[]): Hit | null {
	const at = words.findIndex((word) => !word.quoted && isCheerful(word))
	if (at >= 0) return { act: 'cheer-clash', from: at, to: at + 1 }
	return firstOf(laughing, words, 'cheer-clash')
}

export function joyIn(words: readonly Word[]): Hit | null {
	const found = firstOf(joyful, words, 'glee-at-loss') ?? cheerIn(words)
	return found && { ...found, act: 'glee-at-loss' }
}

function isCheerful({ form, after }: Word): boolean {
	if (cheer.has(form)) return true
	if (form.charCodeAt(0) > 0x2000 && smile.test(form)) return true
	return after.length > 1 && (/!.*!/.test(after) || smile.test(after))
}
