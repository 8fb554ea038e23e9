import type { Nodes } from 'mdast'

/** Words as plain text: markup dropped, white space joined to single spaces, blocks parted by an empty line. */
export function plain(nodes: readonly Nodes[], skip: (node: Nodes) => boolean = () => false): string {
	const blocks: string[] = []
	let loose = ''
	for (const node of nodes) {
		if (skip(node)) continue
		if (isInline(node)) {
			loose += inline(node, skip)
			continue
		}
		blocks.push(loose, block(node, skip))
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

function inline(node: Nodes, skip: (node: Nodes) => boolean): string {
	if (skip(node)) return ''
	if (node.type === 'break') return ' '
	if (node.type === 'text') return node.value.replace(/\s+/g, ' ')
	if (node.type === 'inlineCode') return node.value
	if (node.type === 'image') return node.alt ?? ''
	return 'children' in node ? node.children.map((child) => inline(child, skip)).join('') : ''
}

function block(node: Nodes, skip: (node: Nodes) => boolean): string {
	if (node.type === 'code') return node.value
	if (node.type === 'list') return node.children.map((item) => plain(item.children, skip)).join('\n')
	if (node.type === 'tableRow') return node.children.map((cell) => plain(cell.children, skip)).join(' ')
	return 'children' in node ? plain(node.children, skip).replace(/\n\n/g, '\n') : ''
}
