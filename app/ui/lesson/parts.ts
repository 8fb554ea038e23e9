import type { WordElement, WordNode } from '#app/core/scenario/words'

/** The elements of a tag below, in order; does not look inside what it found. */
export function partsOf(nodes: readonly WordNode[], tag: string): WordElement[] {
	return nodes.flatMap((node) => {
		if (typeof node === 'string') return []
		return node.tag === tag ? [node] : partsOf(node.children, tag)
	})
}

/** The words of the first element of a tag below; none where there is no such element. */
export function partWords(nodes: readonly WordNode[], tag: string): WordNode[] {
	return partsOf(nodes, tag)[0]?.children ?? []
}
