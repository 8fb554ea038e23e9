import type { Nodes } from 'mdast'

/** What some nodes are instead of their own words: nothing, or what they print. */
type Instead = ReadonlyMap<Nodes, string>
const itself: Instead = new Map()

/** Words as plain text: markup dropped, white space joined to single spaces, blocks parted by an empty line. */
export function plain(nodes: readonly Nodes[], instead: Instead = itself): string {
	const blocks: string[] = []
	let loose = ''
	for (const node of nodes) {
		const other = instead.get(node)
		if (other !== undefined || isInline(node)) {
			loose += other ?? inline(node, instead)
			continue
		}
		blocks.push(loose, block(node, instead))
		loose = ''
	}
	blocks.push(loose)
	return blocks
		.map((text) => text.replace(/[ \t\r]*\n[ \t]*/g, '\n').trim())
		.filter((text) => text !== '')
		.join('\n\n')
}

const inlines = new Set([
	'text',
	'emphasis',
	'strong',
	'delete',
	'inlineCode',
	'break',
	'link',
	'linkReference',
	'image',
	'imageReference',
	'footnoteReference',
	'mdxJsxTextElement',
	'mdxTextExpression',
])
const isInline = (node: Nodes): boolean => inlines.has(node.type)

function inline(node: Nodes, instead: Instead): string {
	const other = instead.get(node)
	if (other !== undefined) return other
	if (node.type === 'break') return ' '
	if (node.type === 'text') return node.value.replace(/\s+/g, ' ')
	if (node.type === 'inlineCode') return node.value
	if (node.type === 'image') return node.alt ?? ''
	return 'children' in node ? node.children.map((child) => inline(child, instead)).join('') : ''
}

function block(node: Nodes, instead: Instead): string {
	if (node.type === 'code') return node.value
	if (node.type === 'list') return node.children.map((item) => plain(item.children, instead)).join('\n')
	if (node.type === 'tableRow') return node.children.map((cell) => plain(cell.children, instead)).join(' ')
	return 'children' in node ? plain(node.children, instead).replace(/\n\n/g, '\n') : ''
}
