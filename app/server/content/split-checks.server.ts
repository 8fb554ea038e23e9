import type { Check, CheckKey } from '#app/core/learning/check'
import type { WordElement, WordNode } from '#app/core/scenario/words'
import { choiceId } from './choice-id.server'
import { splitMoment } from './split-moment.server'
import { splitMatch, splitOrder, splitSort } from './split-placing.server'
import { elementsIn, trimmed, withoutElements, wordsText } from './words-text.server'

export type SplitChecks = { words: WordNode[]; checks: Check[]; keys: CheckKey[] }

/** Takes right answers and reasons out of a lesson: what is left in the words gives nothing away. */
export function splitChecks(words: readonly WordNode[]): SplitChecks {
	const checks: Check[] = []
	const keys: CheckKey[] = []
	const visit = (nodes: readonly WordNode[]): WordNode[] =>
		nodes.map((node) => {
			if (typeof node === 'string') return node
			const split = splits.get(node.tag)
			if (!split) return { ...node, children: visit(node.children) }
			const { placeholder, check, key } = split(node)
			checks.push(check)
			keys.push(key)
			return placeholder
		})
	return { words: visit(words), checks, keys }
}

type SplitCheck = { placeholder: WordElement; check: Check; key: CheckKey }

const splits: ReadonlyMap<string, (node: WordElement) => SplitCheck> = new Map<
	string,
	(node: WordElement) => SplitCheck
>([
	['Check', splitOne],
	['Order', splitOrder],
	['Match', splitMatch],
	['Sort', splitSort],
	['Moment', splitMoment],
])

function splitOne(node: WordElement): SplitCheck {
	const id = String(node.props.id)
	const several = node.props.several === true
	const right: string[] = []
	const because: [string, WordNode[]][] = []
	const answers = elementsIn(node.children, 'Answer').map((answer): WordElement => {
		const words = trimmed(withoutElements(answer.children, 'Because'))
		const choice = typeof answer.props.id === 'string' ? answer.props.id : choiceId(wordsText(words))
		if (answer.props.right === true) right.push(choice)
		const reasons = elementsIn(answer.children, 'Because').flatMap((reason) => trimmed(reason.children))
		if (reasons.length > 0) because.push([choice, reasons])
		return { tag: 'Answer', props: { id: choice }, children: words }
	})
	const question = trimmed(withoutElements(node.children, 'Answer'))
	return {
		placeholder: { tag: 'Check', props: { id, several }, children: [...question, ...answers] },
		check: { id, several, choices: answers.map((answer) => String(answer.props.id)) },
		key: { id, right, because: Object.fromEntries(because) },
	}
}
