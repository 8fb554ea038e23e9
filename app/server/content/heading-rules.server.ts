import type { Nodes, Root } from 'mdast'
import { isJsx } from './markdown-text.server'
import type { Mend, Report } from './report.server'

/** The title is the first heading, an idea's title a second: below each, headings go down one level at a time. */
export function headingRules(tree: Root, report: Report): void {
	let level = 1
	const look = (nodes: readonly Nodes[], floor: number): void => {
		for (const node of nodes) {
			if (node.type === 'heading') {
				const most = Math.max(level, floor) + 1
				if (node.depth <= floor) {
					report(
						'heading-order',
						node.position?.start,
						floor === 1
							? 'The title at the top is the only heading of the first level.'
							: 'Inside an idea, headings begin on the third level.',
						`Begin the heading with ${'#'.repeat(floor + 1)}.`,
						toLevel(floor + 1),
					)
				} else if (node.depth > most) {
					report(
						'heading-order',
						node.position?.start,
						`This heading is on level ${node.depth}, and the one before it on level ${most - 1}.`,
						`Begin the heading with ${'#'.repeat(most)}.`,
						toLevel(most),
					)
				}
				level = Math.min(node.depth, most)
			} else if (isJsx(node) && node.name === 'Idea') {
				level = 2
				look(node.children, 2)
				level = 2
			} else if ('children' in node) {
				look(node.children, floor)
			}
		}
	}
	look(tree.children, 1)
}

/** Of a heading that begins with its level in signs; one that is underlined is left to its author. */
const toLevel =
	(level: number): Mend =>
	(text, offset) => {
		const signs = /^#+(?=\s)/.exec(text.slice(offset))?.[0]
		return signs ? [{ start: offset, end: offset + signs.length, text: '#'.repeat(level) }] : []
	}
