import { wordSet } from '../rules/sets'
import type { Word } from './words'

const verbs = new Set([...wordSet('do'), ...'be have see go come let make keep need know'.split(' ')])
/** Before these "ill" is unwell, and "miss" is what one does. */
const afterPerson = new Set(
	'i you we they he she to not never will would can could may might must should do does did am is are was were be been feel feels feeling felt fell being very so too critically mentally seriously terminally chronically taken near'.split(
		' ',
	),
)
const notNames = new Set(
	'you the it a an this that them him her us me your our his their my out any all each some one what on or and if anything it is at in for'.split(
		' ',
	),
)

/** "Ill send it" is "I'll". */
function isIWill(word: Word, before: Word | undefined, next: Word): boolean {
	if (word.form !== 'ill' || !isSpace(word.after) || !verbs.has(next.form)) return false
	return !(
		before &&
		before.sentence === word.sentence &&
		afterPerson.has(before.form) &&
		!before.after.includes(',')
	)
}

/** "Miss Bell", as against "you'll miss the train". */
function isMiss(word: Word, before: Word | undefined, next: Word | undefined): boolean {
	if (word.form !== 'miss') return false
	const first = !before || before.sentence !== word.sentence || before.after.includes(',')
	if (!next || next.sentence !== word.sentence || !isSpace(word.after)) return first && before !== undefined
	return !notNames.has(next.form) && (first || !afterPerson.has(before.form))
}

function isSpace(between: string): boolean {
	return between === ' ' || /^ +$/.test(between)
}

const alsoNames =
	/^(?:Love|Darling|Honey|Dear|Sunshine|Petal|Champ|Sweet|Rude|Savage|Moody|Prince|Best|Fool|Goodluck|Lady|Bro)$/
const greetings =
	/^(?:Hello|Hi|Sorry|Thanks|Thank|Okay|Ok|Yes|No|Morning|Listen|Look|Hey|Calm|Dear|My|All|Right|Oh|Well|Sure|Good|Welcome|Bye|Cheers|The|Your|Our|Is|That|This|With|In|I|You|It|We|True|Poor|Old|Young)$/

/** A family name that is also a word: "Grace Love". */
function isSurname(written: string, before: string): boolean {
	return alsoNames.test(written) && /^\p{Lu}\p{Ll}+$/u.test(before) && !greetings.test(before)
}

const doubtful = new Set([
	'ill',
	'miss',
	...'love darling honey dear sunshine petal champ sweet rude savage moody prince best fool goodluck lady bro'.split(
		' ',
	),
])

/** Words that are only known by what stands around them, as they were meant. */
export function secondLook(words: Word[], read: string): Word[] {
	if (!words.some(({ form }) => doubtful.has(form))) return words
	return words.flatMap((word, at) => {
		if (!doubtful.has(word.form)) return [word]
		const [before, next] = [words[at - 1], words[at + 1]]
		if (next && isIWill(word, before, next))
			return [
				{ ...word, form: 'i' },
				{ ...word, form: 'will' },
			]
		if (isMiss(word, before, next)) return [{ ...word, form: 'ms' }]
		const named = before && isSpace(before.after) && isSurname(writtenAt(read, word), writtenAt(read, before))
		return named ? [{ ...word, form: `${word.form}-name` }] : [word]
	})
}

function writtenAt(read: string, { start, end }: Word): string {
	return read.slice(start, end)
}
