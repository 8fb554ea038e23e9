import type { Nodes } from 'mdast'
import { mayStandIn, meantBy } from '../components'
import type { DraftBeat, DraftPlainBeat } from '../draft'
import { type ChildKind, isAmongWords, kindOfComponent, numberChildren, unwrapped } from '../line-ids'
import { type Element, isBlank, isElement } from './element'
import { loseInside } from './lose-inside'
import { type Opened, opened, placeIn, type Reading } from './opened'
import { ownIdOf } from './own-id'
import { readLine } from './read-line'
import { wordsIn } from './values'
import { type Inside, misplaced, noteEmpty, wordsOf } from './words'

/** A scene's, ending's or pick's children in order: its beats, and its other components (replies, stories). */
export type Children = { beats: DraftBeat[]; others: Inside[] }

/** Reads what stands inside a scene, ending or pick; lines and prose get their ids here. */
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
		if (component && mayStandIn(owner.name, component.name)) {
			if (one.kind === 'other') others.push({ node: first, component })
			else beats.push(readBeat(reading, component, first, one.kind, one.id ?? ''))
			continue
		}
		loseInside(reading, first)
		if (component) misplaced(reading, owner.name, component)
	}
	return { beats, others }
}

function readBeat(
	reading: Reading,
	component: Opened,
	node: Element,
	kind: Exclude<ReturnType<typeof numberChildren>[number]['kind'], 'prose' | 'other'>,
	id: string,
): DraftBeat {
	const { at } = component
	if (kind === 'says' || kind === 'thinks') return { kind, line: readLine(reading, component, node, id), at }
	if (kind === 'pick') return { kind, id, of: choicesOf(reading, component, node, id), at }
	const { text } = wordsOf(reading, component.name, node.children)
	noteEmpty(reading, component, text)
	if (kind === 'later') return { kind, id, text, at }
	const title = wordsIn(reading, component, 'title').value
	if (!component.broken && !component.attributes.has('title'))
		reading.report(
			'missing-attribute',
			at,
			'This <See> does not say what there is to see.',
			'Add title="…": The account screen, say.',
		)
	return { kind, id, title, text, at }
}

function choicesOf(reading: Reading, component: Opened, node: Element, id: string): DraftPlainBeat[] {
	const { beats } = readBeats(reading, component, id, node.children)
	if (beats.length < 2 && !component.broken)
		reading.report(
			'pick-of-one',
			component.at,
			beats.length === 0 ? 'This <Pick> has nothing to pick from.' : 'This <Pick> has one choice only.',
			'Give it two or more, or take the <Pick> away and keep what is in it.',
		)
	return beats.filter((beat) => beat.kind !== 'pick')
}

const isBlock = (node: Nodes): boolean => {
	const name = isElement(node) ? meantBy(node.name ?? '') : null
	return name !== null && !isAmongWords(name)
}

/** Children with paragraphs taken apart that hold one of our components, those among words aside. */
export const apart = (nodes: readonly Nodes[]): Nodes[] =>
	unwrapped<Nodes>(
		nodes,
		(node) => node.type === 'paragraph',
		(node) => ('children' in node ? node.children : []),
		isBlock,
	)

const isNote = (node: Nodes): boolean => isElement(node) && meantBy(node.name ?? '') === 'Note'

function kindOf(node: Nodes): ChildKind {
	if (isBlank(node)) return 'skip'
	// The bundler takes a paragraph of nothing but notes apart before its words are numbered.
	if (node.type === 'paragraph')
		return node.children.every((one) => isNote(one) || isBlank(one)) ? 'skip' : 'words'
	if (!isElement(node)) return 'words'
	const name = meantBy(node.name ?? '')
	// Html among the words stays words, so that it does not look like a component that has gone missing.
	if (name === null) return node.type === 'mdxJsxTextElement' ? 'words' : 'other'
	return kindOfComponent(name)
}
