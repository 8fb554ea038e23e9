import type { List, Nodes, Table } from 'mdast'
import type { WordElement, WordNode } from '../../../scenario/words'
import { cutAtSlots } from '../slots'
import { isBlock } from './markdown-of'
import { parseMarkdown } from './parse-markdown'

/**
 * A translation as stored words, in the manner of the words it translates: one paragraph stays bare where they are.
 * Links and pictures lead where theirs lead, or are plain words; nothing that is not Markdown becomes an element.
 */
export function wordsOf(markdown: string, base: readonly WordNode[]): WordNode[] {
	const addresses = addressesIn(base)
	const nodes = nodesOf(markdown, (address) => addresses.has(address))
	const [only, more] = nodes
	const bare = !base.some((node) => typeof node !== 'string' && isBlock(node))
	return bare && !more && only && typeof only !== 'string' && only.tag === 'p' ? only.children : nodes
}

/** Markdown as stored words, in blocks; `leads` tells which addresses a link or picture may have. */
export function nodesOf(markdown: string, leads: (address: string) => boolean): WordNode[] {
	return parseMarkdown(markdown).children.flatMap(blocks)

	function blocks(node: Nodes): WordNode[] {
		switch (node.type) {
			case 'paragraph':
				return [of('p', node.children.flatMap(inline))]
			case 'heading':
				return [of(`h${Math.max(2, node.depth)}`, node.children.flatMap(inline))]
			case 'blockquote':
				return [of('blockquote', node.children.flatMap(blocks))]
			case 'code':
				return [of('pre', [of('code', [`${node.value}\n`])])]
			case 'thematicBreak':
				return [of('hr', [])]
			case 'list':
				return [listOf(node)]
			case 'table':
				return [tableOf(node)]
			default:
				return 'children' in node ? node.children.flatMap(blocks) : inline(node)
		}
	}

	function listOf(list: List): WordElement {
		const items = list.children.map((item) =>
			of(
				'li',
				item.children.flatMap((node) =>
					node.type === 'paragraph' && !list.spread && !item.spread
						? node.children.flatMap(inline)
						: blocks(node),
				),
			),
		)
		const start =
			list.ordered && typeof list.start === 'number' && list.start !== 1 ? { start: list.start } : {}
		return of(list.ordered ? 'ol' : 'ul', items, start)
	}

	function tableOf(table: Table): WordElement {
		const rows = table.children.map((row, at) =>
			of(
				'tr',
				row.children.map((cell) => of(at === 0 ? 'th' : 'td', cell.children.flatMap(inline))),
			),
		)
		const body = rows.slice(1)
		return of('table', [of('thead', rows.slice(0, 1)), ...(body.length > 0 ? [of('tbody', body)] : [])])
	}

	function inline(node: Nodes): WordNode[] {
		switch (node.type) {
			case 'text':
				return cutAtSlots(node.value).map((part) =>
					'slot' in part ? of('Value', [], { of: part.slot }) : part.words,
				)
			case 'strong':
				return [of('strong', node.children.flatMap(inline))]
			case 'emphasis':
				return [of('em', node.children.flatMap(inline))]
			case 'delete':
				return [of('del', node.children.flatMap(inline))]
			case 'inlineCode':
				return [of('code', [node.value])]
			case 'break':
				return [of('br', [])]
			case 'link':
				return leads(node.url)
					? [of('a', node.children.flatMap(inline), { href: node.url })]
					: node.children.flatMap(inline)
			case 'image':
				return leads(node.url) ? [of('img', [], { src: node.url, alt: node.alt ?? '' })] : [node.alt ?? '']
			default:
				return 'children' in node ? node.children.flatMap(inline) : 'value' in node ? [node.value] : []
		}
	}
}

/** Where links and pictures among these words lead. */
export function addressesIn(nodes: readonly WordNode[]): Set<string> {
	return new Set(
		nodes.flatMap((node) => {
			if (typeof node === 'string') return []
			const { href, src } = node.props
			return [...[href, src].filter((one) => typeof one === 'string'), ...addressesIn(node.children)]
		}),
	)
}

const of = (tag: string, children: WordNode[], props: WordElement['props'] = {}): WordElement => ({
	tag,
	props,
	children,
})
