import type { Nodes } from 'mdast'
import { type ComponentName, components, meantBy } from '../components'
import type { DraftBeat } from '../draft'
import { type ChildKind, numberChildren, unwrapped } from '../line-ids'
import { type Element, isBlank, isElement } from './element'
import { loseInside } from './lose-inside'
import { type Opened, opened, placeIn, type Reading } from './opened'
import { ownIdOf } from './own-id'
import { readLine } from './read-line'
import { misplaced, wordsOf } from './words'

/** A scene's or ending's children in order: its beats, and its other components (replies, stories). */
export type Children = { beats: DraftBeat[]; others: { node: Element; component: Opened }[] }

/** Reads what stands inside a scene or ending; lines and prose get their ids here. */
export function readBeats(reading: Reading, owner: Opened, id: string, nodes: readonly Nodes[]): Children {
	const beats: DraftBeat[] = []
	const others: Children['others'] = []
	for (const one of numberChildren(id, apart(nodes), kindOf, ownIdOf(reading))) {
		const [first] = one.nodes
		if (!first) continue
		if (one.kind === 'prose') {
			const { text } = wordsOf(reading, owner.name, one.nodes)
			if (text !== '') beats.push({ kind: 'prose', id: one.id ?? '', text, at: placeIn(reading, first) })
			continue
		}
		if (!isElement(first)) continue
		const component = opened(reading, first)
		if (!component) {
			loseInside(reading, first)
			continue
		}
		const allowed: readonly ComponentName[] = components[owner.name].inside
		if (!allowed.includes(component.name)) {
			loseInside(reading, first)
			misplaced(reading, owner.name, component)
		} else if (one.kind !== 'says' && one.kind !== 'thinks') others.push({ node: first, component })
		else {
			const line = readLine(reading, component, first, one.id ?? '')
			beats.push({ kind: one.kind, line, at: component.at })
		}
	}
	return { beats, others }
}

const isOurs = (node: Nodes): boolean => isElement(node) && meantBy(node.name ?? '') !== null

/** Children with paragraphs taken apart that hold one of our components. */
export const apart = (nodes: readonly Nodes[]): Nodes[] =>
	unwrapped<Nodes>(
		nodes,
		(node) => node.type === 'paragraph',
		(node) => ('children' in node ? node.children : []),
		isOurs,
	)

function kindOf(node: Nodes): ChildKind {
	if (isBlank(node)) return 'skip'
	if (!isElement(node)) return 'words'
	const name = meantBy(node.name ?? '')
	if (name === 'Says') return 'says'
	if (name === 'Thinks') return 'thinks'
	// Html among the words stays words, so that it does not look like a component that has gone missing.
	return name === null && node.type === 'mdxJsxTextElement' ? 'words' : 'other'
}
