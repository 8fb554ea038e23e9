import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'

/** A component in the tree; flow and text alike. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement

export const isElement = (node: Nodes): node is Element =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

export const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === ''
