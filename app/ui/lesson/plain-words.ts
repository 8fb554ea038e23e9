import type { WordElement, WordNode } from '#app/core/scenario/words'

/** Stored words without their marks, for names and options. */
export function plainWords(nodes: readonly WordNode[]): string {
	return nodes
		.map((node) => (typeof node === 'string' ? node : `${plainWords(node.children)} `))
		.join('')
		.replace(/\s+/g, ' ')
		.replace(/ ([.,;:!?])/g, '$1')
		.trim()
}

/** One thing to place, or a place for it. */
export type Part = WordElement & { id: string }

/** Elements of a tag among the children of another, with the id that the server gave each. */
export function partsOf(nodes: readonly WordNode[], tag: string): Part[] {
	return nodes.flatMap((node) =>
		typeof node !== 'string' && node.tag === tag ? [{ ...node, id: String(node.props.id) }] : [],
	)
}

/** What is none of these parts: the question. */
export function withoutParts(nodes: readonly WordNode[], ...tags: string[]): WordNode[] {
	return nodes.filter((node) => typeof node === 'string' || !tags.includes(node.tag))
}
