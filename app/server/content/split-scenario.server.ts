import { type ChildKind, numberChildren, unwrapped } from '#app/core/language/line-ids'
import type { ScenarioWords, WordElement, WordNode } from '#app/core/scenario/words'
import { trimmed } from './words-text.server'

/**
 * Cuts a scenario's words by scene and by line, under the ids that the definition gives its beats. Replies, reasons
 * and stories are left out: they are told by the definition, when they are due.
 */
export function splitScenario(words: readonly WordNode[]): ScenarioWords {
	const beats: [string, WordNode[]][] = []
	let brief: WordNode[] = []
	for (const node of takenApart(words)) {
		if (typeof node === 'string') continue
		if (node.tag === 'Brief') brief = trimmed(node.children)
		if (node.tag !== 'Scene' && node.tag !== 'Ending') continue
		for (const { id, kind, nodes } of numberChildren(
			String(node.props.id),
			takenApart(node.children),
			kindOf,
			ownIdOf,
		)) {
			if (id === null) continue
			const lines = kind === 'prose' ? nodes : nodes.flatMap((line) => (isElement(line) ? line.children : []))
			beats.push([id, trimmed(lines)])
		}
	}
	return { brief, beats: Object.fromEntries(beats) }
}

function takenApart(nodes: readonly WordNode[]): WordNode[] {
	return unwrapped<WordNode>(
		nodes,
		(node) => isElement(node) && node.tag === 'p',
		(node) => (isElement(node) ? node.children : []),
		isComponent,
	)
}

function kindOf(node: WordNode): ChildKind {
	if (!isElement(node)) return node.trim() === '' ? 'skip' : 'words'
	if (node.tag === 'Says') return 'says'
	if (node.tag === 'Thinks') return 'thinks'
	return isComponent(node) ? 'other' : 'words'
}

/** The id that an author gave a line. */
function ownIdOf(node: WordNode): string | null {
	const id = isElement(node) ? node.props.id : null
	return typeof id === 'string' && id.trim() !== '' ? id.trim() : null
}

function isElement(node: WordNode): node is WordElement {
	return typeof node !== 'string'
}

function isComponent(node: WordNode): boolean {
	return isElement(node) && /^[A-Z]/.test(node.tag)
}
