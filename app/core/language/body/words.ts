import type { Nodes } from 'mdast'
import { type ComponentName, components, holdsNothing, mayStandIn, meantBy } from '../components'
import { slotFor, withoutLiteral } from '../value-slots'
import { type Element, isElement } from './element'
import { type Opened, opened, placeIn, type Reading } from './opened'
import { plain } from './plain'
import { nameText } from './values'

/** The words of a component, and the components that may stand among them (a `Why` in a reply). */
export type Words = { text: string; inside: Inside[] }
export type Inside = { node: Element; component: Opened }

/** Where a slot stands until the words are whole; no author can write these signs. */
const held = (name: string): string => `\u0001${name}\u0002`
const holds = /\u0001([^\u0002]*)\u0002/g

/**
 * Reads words as plain text. Values and facts among them become slots, notes are left out, and a component that has no
 * business there is reported and left out.
 */
export function wordsOf(
	reading: Reading,
	owner: ComponentName,
	nodes: readonly Nodes[],
	allowed: readonly ComponentName[] = [],
): Words {
	const inside: Words['inside'] = []
	const instead = new Map<Nodes, string>()
	const look = (node: Nodes): void => {
		if (isElement(node)) {
			const component = opened(reading, node)
			if (component?.name === 'Value' || component?.name === 'Fact')
				instead.set(node, slotOf(reading, component, node, component.name))
			else if (component && allowed.includes(component.name)) inside.push({ node, component })
			else if (component && component.name !== 'Note') misplaced(reading, owner, component)
			if (meantBy(node.name ?? '') !== null) {
				if (!instead.has(node)) instead.set(node, '')
				return
			}
		}
		if (node.type === 'definition' || node.type === 'footnoteDefinition' || node.type === 'html')
			instead.set(node, '')
		if ('children' in node) for (const child of node.children) look(child)
	}
	for (const node of nodes) look(node)
	const [first] = nodes
	const text = withoutLiteral(plain(nodes, instead), first ? placeIn(reading, first) : 0, reading.report)
	return { text: text.replace(holds, (_, name: string) => slotFor(name)), inside }
}

function slotOf(reading: Reading, component: Opened, node: Element, tag: 'Value' | 'Fact'): string {
	noteHeld(reading, component, wordsOf(reading, tag, node.children).text)
	const of = nameText(reading, component, 'of', 'Name a variable, a parameter or a fact: of="…".')
	if (!of) return ''
	reading.slots.push({ tag, name: of.value, at: of.at })
	return held(of.value)
}

/** Reports words in a component that holds none. */
export function noteHeld({ report }: Reading, { name, at, broken }: Opened, text: string): void {
	if (text === '' || broken) return
	report(
		'words-not-here',
		at,
		`<${name}> holds no words, and these stand in it: "${text.length > 40 ? `${text.slice(0, 39)}…` : text}".`,
		holdsNothing(name) ? `Take them out, and close it in itself: <${name} …/>.` : 'Move them out of it.',
	)
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
			: mayStandIn(null, name)
				? `Close <${owner}> before it: it stands by itself.`
				: 'It belongs among the words of a scene, a line or a reply.',
	)
}

/** Reports a component that says nothing. */
export function noteEmpty(reading: Reading, component: Opened, text: string): void {
	if (text === '' && !component.broken)
		reading.report(
			'empty-text',
			component.at,
			`This <${component.name}> has no words.`,
			component.name === 'Reply'
				? 'Write what the trainee says, or what they do in a <Deed>.'
				: 'Write them, or take it out.',
		)
}
