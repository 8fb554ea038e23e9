import type { WordNode } from '#app/core/scenario/words'

/** An author's words, with each idea that follows a heading of the author told to stand one level under it. */
export function ideasUnder(nodes: WordNode[]): WordNode[] {
	let under = false
	return nodes.map((node) => {
		if (typeof node === 'string') return node
		if (node.tag === 'h2') under = true
		return under && node.tag === 'Idea' ? { ...node, props: { ...node.props, level: 3 } } : node
	})
}
