import type { Nodes, Root } from 'mdast'
import { pictureIn } from '#app/core/writing/picture'
import { attributeOf, isJsx } from './markdown-text.server'
import type { Report } from './report.server'

/**
 * Every picture has words for people who cannot see it, and one of the library is there. `media` are the ids of the
 * library; null where they are not known, then they are not asked after. Walks without recursion.
 */
export function pictureRules(media: readonly string[] | null): (tree: Root, report: Report) => void {
	const known = media && new Set(media)
	return (tree, report) => {
		const open: Nodes[] = [tree]
		for (let node = open.pop(); node; node = open.pop()) {
			if (node.type === 'image' || node.type === 'imageReference') needWords(node, report)
			if (known) knowPicture(node, known, report)
			if ('children' in node) open.push(...node.children)
		}
	}
}

function needWords(node: Extract<Nodes, { type: 'image' | 'imageReference' }>, report: Report): void {
	if (node.alt?.trim()) return
	report(
		'image-without-alt',
		node.position?.start,
		'This picture has no words for people who cannot see it.',
		'Write ![what the picture says](/figures/name.png).',
	)
}

function knowPicture(node: Nodes, known: ReadonlySet<string>, report: Report): void {
	const id = pictureIn(addressIn(node))
	if (id === null || known.has(id)) return
	report(
		'unknown-picture',
		node.position?.start,
		`The library has no picture "${id}".`,
		'Copy the line of a picture on the page Pictures of the studio, or add the picture there again.',
	)
}

function addressIn(node: Nodes): string {
	if (node.type === 'image' || node.type === 'definition') return node.url
	const src = isJsx(node) && node.name === 'Figure' ? attributeOf(node, 'src') : null
	return typeof src === 'string' ? src : ''
}
