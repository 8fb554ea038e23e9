import type { WordNode } from '../../../scenario/words'
import { isBlock } from './markdown-of'

/** The same words with every piece of text put through `change`; code, values and addresses stay. */
export function onWords(nodes: readonly WordNode[], change: (text: string) => string): WordNode[] {
	return nodes.map((node) => {
		if (typeof node === 'string') return change(node)
		return node.tag === 'code' ? node : { ...node, children: onWords(node.children, change) }
	})
}

const holders = new Set(['ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr'])

/** The same words with `before` in front of the first of them and `after` behind the last, inside their blocks. */
export function framed(nodes: readonly WordNode[], before: string, after: string): WordNode[] {
	return atEdge(atEdge(nodes, 0, before), -1, after)
}

function atEdge(nodes: readonly WordNode[], edge: 0 | -1, text: string): WordNode[] {
	const place = edge === 0 ? 0 : nodes.length - 1
	const node = nodes[place]
	const within = typeof node === 'object' && (isBlock(node) || holders.has(node.tag)) && node.tag !== 'pre'
	if (within && node.tag !== 'hr')
		return nodes.with(place, { ...node, children: atEdge(node.children, edge, text) })
	return edge === 0 ? [text, ...nodes] : [...nodes, text]
}
