import type { Nodes, Root } from 'mdast'
import type {} from 'mdast-util-mdx'
import { checkJsx } from './check-jsx.server'
import type { ContentKind } from './job.server'
import type { Report } from './report.server'
import { isFigure, isSafeLink } from './safe-url.server'

const plain: ReadonlySet<string> = new Set([
	'root',
	'paragraph',
	'heading',
	'text',
	'emphasis',
	'strong',
	'delete',
	'inlineCode',
	'code',
	'blockquote',
	'list',
	'listItem',
	'thematicBreak',
	'break',
	'linkReference',
	'imageReference',
	'table',
	'tableRow',
	'tableCell',
	'footnoteReference',
	'footnoteDefinition',
])

export const mostDepth = 40
export const mostNodes = 12_000

/**
 * Lock A, the first remark transformer: an allowlist of Markdown nodes, components and links.
 * Reports everything it finds; comments in braces are taken out of the tree. Walks without recursion.
 */
export function lockA(tree: Root, kind: ContentKind, report: Report): void {
	const images = imageDefinitions(tree)
	let count = 0
	const open: { node: Nodes; parents: readonly string[] }[] = [{ node: tree, parents: [] }]
	for (let entry = open.pop(); entry; entry = open.pop()) {
		const { node, parents } = entry
		count += 1
		if (count > mostNodes || parents.length > mostDepth) {
			report(
				'too-deep',
				node.position?.start,
				'There are too many things inside each other, or too many of them.',
				'Split the text in two, or nest fewer lists, quotes and components.',
			)
			return
		}
		checkNode(node, parents, kind, images, report)
		if (!('children' in node)) continue
		dropComments(node)
		const name = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? node.name : null
		const below = [...parents, name ?? node.type]
		for (let index = node.children.length - 1; index >= 0; index -= 1) {
			const child = node.children[index]
			if (child) open.push({ node: child, parents: below })
		}
	}
}

function checkNode(
	node: Nodes,
	parents: readonly string[],
	kind: ContentKind,
	images: ReadonlySet<string>,
	report: Report,
): void {
	const at = node.position?.start
	switch (node.type) {
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			checkJsx(node, parents, kind, report)
			return
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			report(
				'expression',
				at,
				'Words in curly brackets are code, and content never runs code.',
				'Take the brackets away, or write \\{ for a bracket that is meant.',
			)
			return
		case 'mdxjsEsm':
			report(
				'import-or-export',
				at,
				'A paragraph that begins with "import" or "export" is code, and content never runs code.',
				'Begin the sentence with another word.',
			)
			return
		case 'link':
			refuseLink(node.url, at, report)
			return
		case 'definition':
			if (!(images.has(node.identifier) && isFigure(node.url))) refuseLink(node.url, at, report)
			return
		case 'image':
			if (!isFigure(node.url)) refuseImage(node.url, at, report)
			return
		default:
			if (!plain.has(node.type))
				report('unsafe-html', at, `This kind of text (${node.type}) is not used here.`)
	}
}

/** Definitions that pictures refer to; whether a picture may be shown is judged once it stands in the page (lock B). */
function imageDefinitions(tree: Root): ReadonlySet<string> {
	const found = new Set<string>()
	const open: Nodes[] = [tree]
	for (let node = open.pop(); node; node = open.pop()) {
		if (node.type === 'imageReference') found.add(node.identifier)
		if ('children' in node) open.push(...node.children)
	}
	return found
}

function dropComments(parent: { children: Nodes[] }): void {
	parent.children = parent.children.filter((node) => {
		if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return true
		return node.data?.estree?.body.length !== 0
	})
}

export function refuseLink(
	url: string,
	at: { line: number; column: number } | undefined,
	report: Report,
): void {
	if (isSafeLink(url)) return
	report(
		'unsafe-link',
		at,
		`The link "${shown(url)}" cannot be used here.`,
		'Link to a page of this site (/courses/...), or to an address that begins with https:, mailto: or tel:.',
	)
}

export function refuseImage(
	url: string,
	at: { line: number; column: number } | undefined,
	report: Report,
): void {
	report(
		'foreign-image',
		at,
		`The picture "${shown(url)}" is not one of ours.`,
		'Add it to the pictures of the studio and copy its line, or put the file into public/figures and write /figures/name.png.',
	)
}

function shown(url: string): string {
	return url.length > 80 ? `${url.slice(0, 80)}...` : url
}
