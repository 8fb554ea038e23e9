import type { WordNode } from '#app/core/scenario/words'
import { trimmed, withoutElements } from './words-text.server'

/**
 * The words of one beat as they are stored: without notes, a fact told as the value it is, and what a segment was given
 * put in its place.
 */
export function wordsWithin(
	nodes: readonly WordNode[],
	params: Readonly<Record<string, string>> = {},
): WordNode[] {
	return trimmed(withoutElements(nodes, 'Note').flatMap((node) => stored(node, params)))
}

function stored(node: WordNode, params: Readonly<Record<string, string>>): WordNode[] {
	if (typeof node === 'string') return [node]
	const { tag, props, children } = node
	if (tag !== 'Value' && tag !== 'Fact')
		return [{ tag, props, children: children.flatMap((child) => stored(child, params)) }]
	const name = String(props.of)
	const given = Object.hasOwn(params, name) ? params[name] : undefined
	return given === undefined ? [valueOf(name)] : withValues(given)
}

const valueOf = (name: string): WordNode => ({ tag: 'Value', props: { of: name }, children: [] })

/** A plain text with slots, `{{name}}`, as words with values. */
function withValues(text: string): WordNode[] {
	return text
		.split(/\{\{([a-z][a-z0-9-]*)\}\}/)
		.map((part, place): WordNode => (place % 2 === 1 ? valueOf(part) : part))
		.filter((node) => node !== '')
}
