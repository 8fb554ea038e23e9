import type { Nodes } from 'mdast'
import { attributeOf, componentsIn, isJsx, type Jsx, markdownText } from './markdown-text.server'
import { plainTags } from './registry.server'
import type { Report } from './report.server'

type Parts = { needed: readonly string[]; may: readonly string[] }

/** The components that judge nothing, each with the parts it is made of. */
const partsOf: ReadonlyMap<string, Parts> = new Map([
	['Reflect', { needed: [], may: [] }],
	['Gap', { needed: ['Worse', 'Same', 'Better'], may: [] }],
	['Ripple', { needed: [], may: [] }],
	['Rewrite', { needed: [], may: ['Example'] }],
	['Dialogue', { needed: ['Before', 'After'], may: ['Line'] }],
])
/** What they may stand in, besides the page itself. */
const homes = new Set(['Idea', 'Reveal', 'Callout'])
const among = new Set([...plainTags, 'Term'])

/** Where what is not judged may stand, and what it is made of. */
export function unjudgedRules(node: Jsx, parents: readonly Nodes[], report: Report): void {
	const name = node.name ?? ''
	const parts = partsOf.get(name)
	if (!parts) return
	const stranger = parents.find((parent) => isJsx(parent) && !homes.has(parent.name ?? ''))
	if (stranger && isJsx(stranger)) {
		report(
			'misplaced',
			node.position?.start,
			`\`<${name}>\` cannot stand inside \`<${stranger.name}>\`.`,
			'Let it stand on its own, or in an <Idea>, a <Reveal> or a <Callout>.',
		)
	}
	const known = new Set([...parts.needed, ...parts.may])
	for (const inner of jsxIn(node)) {
		const inside = inner.name ?? ''
		if (known.has(inside) || among.has(inside) || partsOf.has(inside)) continue
		report(
			'misplaced',
			inner.position?.start,
			`\`<${inside}>\` cannot stand inside \`<${name}>\`.`,
			'Let it stand before or after.',
		)
	}
	for (const part of parts.needed) haveOnce(node, part, report)
	if (name === 'Rewrite') atMostOnce(node, 'Example', report)
	if (name === 'Reflect') haveWords(node, 'This asks nothing.', 'Write the question inside.', report)
	if (name === 'Dialogue') haveLines(node, report)
}

function haveOnce(node: Jsx, part: string, report: Report): void {
	const [found] = componentsIn(node, part)
	if (!found) {
		report(
			'missing-part',
			node.position?.start,
			`This \`<${node.name}>\` has no \`<${part}>\`.`,
			`Write <${part}> and </${part}> inside it, with words between them.`,
		)
		return
	}
	haveWords(found, `This \`<${part}>\` has no words.`, 'Write them, or take it out.', report)
	atMostOnce(node, part, report)
}

function atMostOnce(node: Jsx, part: string, report: Report): void {
	for (const again of componentsIn(node, part).slice(1)) {
		report(
			'part-twice',
			again.position?.start,
			`This \`<${node.name}>\` has more than one \`<${part}>\`.`,
			'Put the words into one, or take one out.',
		)
	}
}

function haveLines(node: Jsx, report: Report): void {
	for (const side of ['Before', 'After'].flatMap((name) => componentsIn(node, name))) {
		const lines = componentsIn(side, 'Line')
		if (lines.length === 0 && markdownText(side) !== '') {
			report(
				'missing-part',
				side.position?.start,
				`Nobody speaks in this \`<${side.name}>\`.`,
				'Write <Line by="..."> and </Line> around what each one says.',
			)
		}
		for (const line of lines) {
			haveWords(line, 'This line has no words.', 'Write what is said.', report)
			if (attributeOf(line, 'right') === undefined) continue
			report(
				'misplaced',
				line.position?.start,
				'No line of a dialogue is the right one: `right` is for the lines of a `<Moment>`.',
				'Take `right` out.',
			)
		}
	}
}

function haveWords(node: Jsx, message: string, fix: string, report: Report): void {
	if (markdownText(node) === '') report('empty-text', node.position?.start, message, fix)
}

/** Every component below. */
function jsxIn(node: Nodes): Jsx[] {
	if (!('children' in node)) return []
	return node.children.flatMap((child) => (isJsx(child) ? [child, ...jsxIn(child)] : jsxIn(child)))
}
