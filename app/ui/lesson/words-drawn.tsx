import { Fragment, type ReactNode } from 'react'
import type { WordNode } from '#app/core/scenario/words'
import { withoutParagraphs } from './drawn'
import { ideasUnder } from './ideas-under'
import type { Registry } from './prose-registry'

export type WordsProps = {
	nodes: WordNode[]
	/** prose: in a column with prose spacing; bare: just the words; inline: without paragraphs, for one line. */
	look?: 'prose' | 'bare' | 'inline'
}

/** A component that draws an author's stored words. A tag that the registry does not know is left out; its words stay. */
export function wordsDrawnBy(registry: Registry): (props: WordsProps) => ReactNode {
	function draw(nodes: WordNode[], inline = false): ReactNode {
		const drawn = inline ? withoutParagraphs(nodes) : nodes
		// Stored words never change order while on a page, so their place is a safe key.
		return drawn.map((node, place) => <Fragment key={place}>{drawOne(node)}</Fragment>)
	}
	function drawOne(node: WordNode): ReactNode {
		if (typeof node === 'string') return node
		const Component = registry.get(node.tag)
		if (!Component) return draw(node.children)
		return (
			<Component props={node.props} nodes={node.children} draw={draw}>
				{draw(node.children)}
			</Component>
		)
	}
	return ({ nodes, look = 'prose' }) =>
		look === 'prose' ? <div className="words">{draw(ideasUnder(nodes))}</div> : draw(nodes, look === 'inline')
}
