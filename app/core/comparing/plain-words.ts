import type { WordNode } from '../scenario/words'

/** What stored words say, without how they are set: blocks on lines of their own. */
export function plainWords(nodes: readonly WordNode[]): string {
	return blocksOf(nodes).join('\n')
}

/** The blocks that stored words are made of, as plain texts, in order: paragraphs, headings, items. */
export function blocksOf(nodes: readonly WordNode[]): string[] {
	const blocks: string[] = []
	let line = ''
	const close = () => {
		const text = line.replace(/\s+/g, ' ').trim()
		if (text !== '') blocks.push(text)
		line = ''
	}
	const walk = (node: WordNode) => {
		if (typeof node === 'string') line += node
		else if (inline.has(node.tag)) node.children.forEach(walk)
		else {
			close()
			node.children.forEach(walk)
			close()
		}
	}
	nodes.forEach(walk)
	close()
	return blocks
}

const inline = new Set(
	['a', 'abbr', 'b', 'br', 'code', 'del', 'em', 'i', 'kbd', 'mark', 'q', 's', 'small', 'span'].concat([
		'strong',
		'sub',
		'sup',
		'u',
		'Term',
		'Value',
	]),
)
