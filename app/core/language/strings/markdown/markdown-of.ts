import type { WordElement, WordNode } from '../../../scenario/words'
import { escaped } from './escaped'

/** Stored words as the Markdown that gives them, as a translator sees them; values are `{{slots}}`. */
export function markdownOf(nodes: readonly WordNode[]): string {
	const blocks: string[] = []
	let loose: WordNode[] = []
	const flush = () => {
		const text = inline(loose).trim()
		if (text !== '') blocks.push(text)
		loose = []
	}
	for (const node of nodes) {
		if (typeof node === 'string' || !isBlock(node)) {
			loose.push(node)
			continue
		}
		flush()
		const text = block(node)
		if (text !== '') blocks.push(text)
	}
	flush()
	return blocks.join('\n\n')
}

const blockTags = new Set([
	'p',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'ul',
	'ol',
	'blockquote',
	'pre',
	'hr',
	'table',
	'section',
])
/** Whether a node stands on lines of its own. */
export const isBlock = (node: WordElement): boolean => blockTags.has(node.tag)

function block(node: WordElement): string {
	const { tag, children } = node
	if (tag === 'ul' || tag === 'ol') return list(node)
	if (tag === 'blockquote') return markdownOf(children).replace(/^/gm, '> ').replace(/ +$/gm, '')
	if (tag === 'pre') return `\`\`\`\n${textOf(children).replace(/\n$/, '')}\n\`\`\``
	if (tag === 'hr') return '***'
	if (tag === 'table') return table(node)
	if (tag === 'section') return markdownOf(children)
	const heading = /^h([2-6])$/.exec(tag)?.[1]
	const text = inline(children).trim()
	return heading ? `${'#'.repeat(Number(heading))} ${text.replace(/\s+/g, ' ')}` : text
}

function list({ tag, props, children }: WordElement): string {
	const items = children.filter((node): node is WordElement => typeof node !== 'string' && node.tag === 'li')
	const first = typeof props.start === 'number' ? props.start : 1
	const loose = items.some((item) =>
		item.children.some((node) => typeof node !== 'string' && node.tag === 'p'),
	)
	return items
		.map((item, at) => {
			const mark = tag === 'ol' ? `${first + at}. ` : '- '
			const inside = markdownOf(item.children)
			const text = loose ? inside : inside.replace(/\n\n/g, '\n')
			return `${mark}${text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`)}`
		})
		.join(loose ? '\n\n' : '\n')
}

function table({ children }: WordElement): string {
	const rows = rowsIn(children).map(({ children: cells }) =>
		cells.flatMap((cell) =>
			typeof cell === 'string'
				? []
				: [inline(cell.children).replaceAll(lineBreak, ' ').replace(/\s+/g, ' ').trim()],
		),
	)
	const lines = rows.map((cells) => `| ${cells.join(' | ')} |`)
	lines.splice(1, 0, `|${' --- |'.repeat(rows[0]?.length ?? 1)}`)
	return lines.join('\n')
}

function rowsIn(nodes: readonly WordNode[]): WordElement[] {
	return nodes.flatMap((node) =>
		typeof node === 'string' ? [] : node.tag === 'tr' ? [node] : rowsIn(node.children),
	)
}

function inline(nodes: readonly WordNode[]): string {
	return nodes.reduce<string>((before, node) => {
		const text = typeof node === 'string' ? escaped(node) : element(node)
		// A break brings its line end with it.
		if (before.endsWith(lineBreak)) return before + text.replace(/^\s+/, '')
		// Stars that meet would be taken for one mark.
		return before + (/\*$/.test(before) && /^\*/.test(text) ? withUnderscores(text) : text)
	}, '')
}

const lineBreak = '\\\n'

const withUnderscores = (text: string): string =>
	text.replace(/^\*+|\*+$/g, (stars) => '_'.repeat(stars.length))

function element({ tag, props, children }: WordElement): string {
	if (tag === 'Value' || tag === 'Fact') return `{{${String(props.of)}}}`
	if (tag === 'br') return lineBreak
	if (tag === 'img') return `![${escaped(String(props.alt ?? ''))}](${String(props.src)})`
	if (tag === 'code') return code(textOf(children))
	const inside = inline(children)
	if (tag === 'strong') return marked(inside, '**')
	if (tag === 'em') return marked(inside, '*')
	if (tag === 'del') return marked(inside, '~~')
	if (tag === 'a' && typeof props.href === 'string') return `[${inside}](${props.href})`
	return inside
}

/** Marks stand close to the words; white space inside them goes outside. */
function marked(inside: string, mark: string): string {
	const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(inside) ?? []
	return words === '' ? inside : `${before}${mark}${words}${mark}${after}`
}

function code(text: string): string {
	const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
	const fence = '`'.repeat(longest + 1)
	return /^`|`$/.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

const textOf = (nodes: readonly WordNode[]): string =>
	nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('')
