import { readWords } from '../text/words'

/** What a text is made of: word stems and pairs of neighbours, and groups of letters inside each word. */
export type Terms = { words: string[]; letters: string[] }

/** The terms of a text, again as often as they come. Groups of letters have 3 to 5 letters, the word's edges included. */
export function termsOf(text: string): Terms {
	const forms = readWords(text).words.map(({ form }) => form)
	const stems = forms.map(stemOf)
	const pairs = [...stems, '$'].map((stem, at) => `${stems[at - 1] ?? '^'} ${stem}`)
	return { words: [...stems, ...pairs], letters: forms.flatMap(groupsOf) }
}

/** A word without one ending; what is left has two letters or more. Crude, and the same on both sides. */
export function stemOf(form: string): string {
	if (form.length > 4) return form.replace(/(?<=..)(?:ings?|ed|ies|es|s|ly|y|e)$/, '')
	return form.length > 3 ? form.replace(/s$/, '') : form
}

const known = new Map<string, readonly string[]>()
const knownAtMost = 20_000

function groupsOf(form: string): readonly string[] {
	const there = known.get(form)
	if (there) return there
	const edged = `<${form}>`
	const groups: string[] = []
	for (const size of [3, 4, 5])
		for (let from = 0; from === 0 || from + size <= edged.length; from++)
			groups.push(edged.slice(from, from + size))
	if (known.size < knownAtMost) known.set(form, groups)
	return groups
}
