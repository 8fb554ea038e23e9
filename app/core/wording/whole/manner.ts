import type { Hit } from '../hits'
import { wordSet } from '../rules/sets'
import type { Word } from '../text/words'
import { small } from './small'

const days = wordSet('day')
/** "Monday, Tuesday, Wednesday or Thursday" is still a choice. */
const daysInARow = 5

/** How a reply is written, whatever it says: short, loud, words in a row, sorry again and again, the customer's own line. */
export function mannersOf(words: readonly Word[], hits: readonly Hit[], said: ReadonlySet<string>): Hit[] {
	const found: Hit[] = []
	const whole = (act: string) => found.push({ act, from: 0, to: words.length })
	if (isWordList(words)) whole('word-list')
	if (isCopy(words, said)) whole('copied')
	if (words.length < 4 && hits.length === 0) whole('curt')
	const apologies = hits.filter(({ act }) => act === 'apology')
	for (const { from, to } of apologies.slice(2, 4)) found.push({ act: 'over-apology', from, to })
	return [...found, ...loud(words)]
}

/** Capitals in two words side by side, and more than one mark of exclamation or question. */
function loud(words: readonly Word[]): Hit[] {
	const found: Hit[] = []
	const at = words.findIndex(
		(word, place) =>
			word.shouted &&
			words[place + 1]?.shouted &&
			words[place + 1]?.start !== word.start &&
			word.form.length + (words[place + 1]?.form.length ?? 0) > 5,
	)
	if (at >= 0) {
		let to = at
		while (words[to]?.shouted) to++
		found.push({ act: 'shouting', from: at, to })
	}
	const more = words.findIndex(({ after }) => after.length > 1 && /[!?]\s*[!?]/.test(after))
	if (more >= 0) found.push({ act: 'exclaiming', from: more, to: more + 1 })
	return found
}

/** Words in a row that claim nothing: "refund, sorry, care, refund". Short notes are no list. */
function isWordList(words: readonly Word[]): boolean {
	if (words.length < 4) return false
	if (isCalendar(words)) return true
	const different = new Set(words.map(({ form }) => form)).size
	if (different < words.length * 0.45) return true
	const commas = words.filter(({ after }) => after.includes(',')).length
	if (commas >= 4 && words.length < (commas + 1) * 2.3) return true
	const claims = words.some(({ form, after }) => small.has(form) || /[.:;!?]\s/.test(after))
	return words.length >= 9 && !claims && commas === 0
}

/** Days named one after the other, whichever fits. */
function isCalendar(words: readonly Word[]): boolean {
	let row = 0
	return words.some(({ form }) => {
		row = days.has(form) ? row + 1 : 0
		return row >= daysInARow
	})
}

/** Whether the reply is the customer's own line again. */
function isCopy(words: readonly Word[], said: ReadonlySet<string>): boolean {
	if (said.size < 4) return false
	const own = words.filter(({ form }) => !small.has(form))
	return own.length > 3 && own.filter(({ form }) => said.has(form)).length > own.length * 0.85
}
