import type { Nodes } from 'mdast'
import { type ComponentName, components, meantBy } from '../components'
import { type Element, isElement } from './element'
import { type Opened, opened, type Reading } from './opened'
import { plain } from './plain'

/** The words of a component, and the components that may stand among them (a `Why` in a reply). */
export type Words = { text: string; inside: { node: Element; component: Opened }[] }

/** Reads words as plain text. A component that has no business among them is reported and left out of the text. */
export function wordsOf(
	reading: Reading,
	owner: ComponentName,
	nodes: readonly Nodes[],
	allowed: ComponentName | null = null,
): Words {
	const inside: Words['inside'] = []
	const left = new Set<Nodes>()
	const look = (node: Nodes): void => {
		if (isElement(node)) {
			const component = opened(reading, node)
			if (component && component.name === allowed) inside.push({ node, component })
			else if (component) misplaced(reading, owner, component)
			if (meantBy(node.name ?? '') !== null) {
				left.add(node)
				return
			}
		}
		if (node.type === 'definition' || node.type === 'footnoteDefinition' || node.type === 'html')
			left.add(node)
		if ('children' in node) for (const child of node.children) look(child)
	}
	for (const node of nodes) look(node)
	return { text: plain(nodes, (node) => left.has(node)), inside }
}

/** Reports a component that stands where it means nothing. */
export function misplaced({ report }: Reading, owner: ComponentName, { name, at }: Opened): void {
	const homes = Object.entries(components)
		.filter(([, { inside }]) => inside.some((one) => one === name))
		.map(([home]) => `<${home}>`)
	report(
		'misplaced',
		at,
		`<${name}> cannot stand inside <${owner}>.`,
		homes.length > 0
			? `It belongs straight inside ${homes.join(' or ')}.`
			: `Close <${owner}> before it: it stands by itself.`,
	)
}

/** Reports a component that says nothing. */
export function noteEmpty(reading: Reading, component: Opened, text: string): void {
	if (text === '' && !component.broken)
		reading.report(
			'empty-text',
			component.at,
			`This <${component.name}> has no words.`,
			component.name === 'Reply' ? 'Write what the trainee says.' : 'Write them, or take it out.',
		)
}
