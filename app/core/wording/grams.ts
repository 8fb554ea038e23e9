import { wordSet } from './rules/sets'
import { isNumber } from './text/numbers'
import type { Word } from './text/words'

const titles = wordSet('title')
/** Small words that grammar and dialect put in or leave out: they say nothing of how somebody is spoken to. */
const passed = new Set(
	'a an the am is are was were be been being do does did have has had to of at in on for by with it this that there'.split(
		' ',
	),
)

/**
 * The words and pairs of neighbours in one sentence, as the learnt weights know them, each once. Numbers are one word,
 * forms of address are none, endings are cut, and what is quoted is somebody else's.
 */
export function gramsOf(sentence: readonly Word[]): Set<string> {
	const grams = new Set<string>()
	let before = '^'
	for (const { form, quoted, after } of sentence) {
		if (after.includes('?')) grams.add('?')
		if (quoted || titles.has(form) || passed.has(form)) continue
		const word = isNumber(form) ? '#' : stemOf(form)
		grams.add(word)
		grams.add(`${before} ${word}`)
		before = word
	}
	return grams
}

/** A word without its commonest ending: "searching", "searched" and "search" are one. */
export function stemOf(form: string): string {
	const { length } = form
	if (length > 5 && form.endsWith('ing')) return bare(form.slice(0, -3))
	if (length > 4 && form.endsWith('ed')) return bare(form.slice(0, -2))
	if (length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`
	if (length > 3 && form.endsWith('s') && !form.endsWith('ss') && !form.endsWith('us'))
		return bare(form.slice(0, -1))
	return length > 4 && form.endsWith('e') ? form.slice(0, -1) : form
}

function bare(cut: string): string {
	const [last, before] = [cut.at(-1), cut.at(-2)]
	if (last === before && last !== 'l' && last !== 's') return cut.slice(0, -1)
	return cut.length > 3 && last === 'e' ? cut.slice(0, -1) : cut
}
