import type { CheckKey, ChoiceCheck } from '#app/core/learning/check'
import type { WordElement, WordNode } from '#app/core/scenario/words'
import { itemIds } from './item-ids.server'
import { elementsIn, trimmed, withoutElements, wordsText } from './words-text.server'

/** A moment is a choice among the lines of a talk, which stay in their order. */
export function splitMoment(node: WordElement): {
	placeholder: WordElement
	check: ChoiceCheck
	key: CheckKey
} {
	const id = String(node.props.id)
	const lines = elementsIn(node.children, 'Line')
	const texts = lines.map(({ children }) => trimmed(withoutElements(children, 'Because')))
	const choices = itemIds(texts.map(wordsText))
	const because = lines.flatMap(({ children }, at): [string, WordNode[]][] => {
		const words = elementsIn(children, 'Because').flatMap((reason) => trimmed(reason.children))
		return words.length > 0 ? [[choices[at] ?? '', words]] : []
	})
	return {
		placeholder: {
			tag: 'Moment',
			props: { id },
			children: [
				...trimmed(withoutElements(node.children, 'Line')),
				...lines.map(
					(line, at): WordElement => ({
						tag: 'Line',
						props: { id: choices[at] ?? '', by: String(line.props.by) },
						children: texts[at] ?? [],
					}),
				),
			],
		},
		check: { id, several: false, choices },
		key: {
			id,
			right: choices.filter((_choice, at) => lines[at]?.props.right === true),
			because: Object.fromEntries(because),
		},
	}
}
