import type { Element, Nodes, Root } from 'hast'
import type {} from 'mdast-util-mdx'
import { checkJsx } from './check-jsx.server'
import { htmlTags, voidTags } from './html-tags.server'
import type { ContentKind } from './job.server'
import { refuseImage, refuseLink } from './lock-a.server'
import type { Report } from './report.server'
import { isFigure } from './safe-url.server'

/** Lock B, the last rehype transformer: the same allowlist on the page tree, so that no plug-in can bring anything back. */
export function lockB(tree: Root, kind: ContentKind, report: Report): void {
	const open: { node: Nodes; parents: readonly string[] }[] = [{ node: tree, parents: [] }]
	for (let entry = open.pop(); entry; entry = open.pop()) {
		const { node, parents } = entry
		const at = node.position?.start
		let name = 'root'
		switch (node.type) {
			case 'root':
			case 'text':
				break
			case 'element':
				name = node.tagName
				checkElement(node, report)
				break
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				name = node.name ?? ''
				checkJsx(node, parents, kind, report)
				break
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				report('expression', at, 'Words in curly brackets are code, and content never runs code.')
				break
			case 'mdxjsEsm':
				report('import-or-export', at, 'Imports and exports are code, and content never runs code.')
				break
			default:
				report('unsafe-html', at, `This kind of text (${node.type}) is not used here.`)
		}
		if (!('children' in node)) continue
		for (const child of [...node.children].reverse()) open.push({ node: child, parents: [...parents, name] })
	}
}

function checkElement(node: Element, report: Report): void {
	const at = node.position?.start
	const allowed = htmlTags.get(node.tagName)
	if (!allowed) {
		report('unsafe-html', at, `The HTML tag \`<${node.tagName}>\` is not used here.`)
		return
	}
	if (voidTags.has(node.tagName) && node.children.length > 0) {
		report('unsafe-html', at, `\`<${node.tagName}>\` cannot hold words.`)
	}
	for (const [property, value] of Object.entries(node.properties)) {
		const name = reactName(property)
		if (name === 'align' && Object.hasOwn(allowed, 'className')) continue
		if (!Object.hasOwn(allowed, name)) {
			report('unsafe-html', at, `\`${name}\` is not used on \`<${node.tagName}>\`.`)
			continue
		}
		if (allowed[name] === 'link') refuseLink(String(value), at, report)
		if (allowed[name] === 'figure' && !isFigure(String(value))) refuseImage(String(value), at, report)
	}
}

/** `dataFootnoteRef` as React has it: `data-footnote-ref`. */
function reactName(property: string): string {
	if (/^data[A-Z]/.test(property)) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
	if (/^aria[A-Z]/.test(property)) return `aria-${property.slice(4).toLowerCase()}`
	return property
}
