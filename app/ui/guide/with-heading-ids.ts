import type { WordNode } from '#app/core/scenario/words'

const headings = new Set(['h2', 'h3', 'h4'])

/** The words of a page with an id on each heading, made of its own words, so that links lead to it; the first of two has it. */
export function withHeadingIds(nodes: readonly WordNode[]): WordNode[] {
	const taken = new Set<string>()
	return nodes.map((node) => {
		if (typeof node === 'string' || !headings.has(node.tag) || 'id' in node.props) return node
		const id = headingId(textOf(node.children))
		if (id === '' || taken.has(id)) return node
		taken.add(id)
		return { ...node, props: { ...node.props, id } }
	})
}

/** `Check, Answer and Because` is `check-answer-and-because`. */
export const headingId = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')

const textOf = (nodes: readonly WordNode[]): string =>
	nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('')
