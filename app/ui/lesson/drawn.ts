import type { ReactNode } from 'react'
import type { WordElement, WordNode } from '#app/core/scenario/words'

/** What a component of the registry is given: the author's attributes, its stored children, and those children drawn. */
export type Drawn = {
	props: WordElement['props']
	nodes: WordNode[]
	children: ReactNode
	/** Draws stored words; `inline` takes the paragraphs off, for labels and headings. */
	draw: (nodes: WordNode[], inline?: boolean) => ReactNode
}

/** A text attribute, or '' when the author gave none. */
export function textProp(props: WordElement['props'], name: string): string {
	const value = props[name]
	return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The words without their outermost paragraphs. */
export function withoutParagraphs(nodes: WordNode[]): WordNode[] {
	return nodes.flatMap((node) => (typeof node !== 'string' && node.tag === 'p' ? node.children : [node]))
}
