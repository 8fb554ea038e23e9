import { readWords } from '../text/words'

/** What a text is made of, in order: word stems; pairs of neighbours among them; groups of letters inside each word. */
export type Terms = { stems: string[]; pairs: string[]; letters: (readonly string[])[] }

/** The terms of a text, again as often as they come. `letters` has the groups of each word in turn. */
export function termsOf(text: string): Terms {
	const forms = readWords(text).words.map(({ form }) => form)
	const stems = forms.map(stemOf)
	const pairs = stems.length === 0 ? [] : [...stems, '$'].map((stem, at) => `${stems[at - 1] ?? '^'} ${stem}`)
	return { stems, pairs, letters: forms.map(groupsOf) }
}

/** A word without one ending; what is left has two letters or more. Crude, and the same on both sides. */
export function stemOf(form: string): string {
	if (form.length > 4) return form.replace(/(?<=..)(?:ings?|ed|ies|es|s|ly|y|e)$/, '')
	return form.length > 3 ? form.replace(/s$/, '') : form
}

const size = 4

/** Groups of four letters, the word's edges included; a shorter word is a group of its own. */
function groupsOf(form: string): readonly string[] {
	const edged = `<${form}>`
	const groups: string[] = []
	for (let from = 0; from === 0 || from + size <= edged.length; from++)
		groups.push(edged.slice(from, from + size))
	return groups
}
