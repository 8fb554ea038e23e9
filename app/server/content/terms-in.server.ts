import type { Term } from '#app/core/learning/guide-page'
import type { WordNode } from '#app/core/scenario/words'
import { elementsIn, wordsText } from './words-text.server'

/** The entries of a glossary's words, each with its first paragraph as what it means. */
export function termsIn(words: readonly WordNode[]): Term[] {
	return elementsIn(words, 'Entry').map(({ props, children }) => {
		const [first] = elementsIn(children, 'p')
		return {
			id: String(props.id),
			term: String(props.term),
			meaning: wordsText(first ? first.children : children).trim(),
		}
	})
}
