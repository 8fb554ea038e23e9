import type { Nodes } from 'mdast'
import type {} from 'mdast-util-mdx'

/** The words of a node without markup; what stands inside the components named in `without` is left out. */
export function markdownText(node: Nodes, without: ReadonlySet<string> = new Set()): string {
	if ('value' in node && (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code'))
		return node.value
	if (node.type === 'image') return node.alt ?? ''
	if (node.type === 'break') return ' '
	if (isJsx(node) && node.name !== null && without.has(node.name)) return ''
	if (!('children' in node)) return ''
	const parts = node.children.map((child) => markdownText(child, without))
	return parts.join(node.type === 'paragraph' || 'depth' in node ? '' : ' ').trim()
}

export type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

export function isJsx(node: Nodes): node is Jsx {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** A plain attribute: its words, `true` when it stands bare or as `{true}`, undefined when it is not there. */
export function attributeOf(node: Jsx, name: string): string | true | undefined {
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue
		if (attribute.value === null || attribute.value === undefined) return true
		if (typeof attribute.value === 'string') return attribute.value
		return attribute.value.value.trim() === 'true' ? true : undefined
	}
	return undefined
}

/** Components of a name below a node, in order; does not look inside what it found. */
export function componentsIn(node: Nodes, name: string): Jsx[] {
	if (!('children' in node)) return []
	return node.children.flatMap((child) =>
		isJsx(child) && child.name === name ? [child] : componentsIn(child, name),
	)
}
