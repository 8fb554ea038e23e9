import { expect, test } from 'vitest'
import {
	type ChildKind,
	isAmongWords,
	isCounted,
	kindOfComponent,
	numberChildren,
	unwrapped,
} from '#app/core/language/line-ids'

const ids = (kinds: ChildKind[]) => numberChildren('opening', kinds, (kind) => kind).map((one) => one.id)

test('each kind counts for itself, in document order', () => {
	expect(ids(['words', 'says', 'thinks', 'says'])).toEqual([
		'opening:prose-1',
		'opening:says-1',
		'opening:thinks-1',
		'opening:says-2',
	])
})

test('neighbouring words are one prose beat, white space and comments between them included', () => {
	expect(ids(['words', 'skip', 'words', 'says', 'words'])).toEqual([
		'opening:prose-1',
		'opening:says-1',
		'opening:prose-2',
	])
})

test('another component has no id and ends a run of words', () => {
	expect(ids(['words', 'other', 'words'])).toEqual(['opening:prose-1', null, 'opening:prose-2'])
})

test('time passing, things to see and picks count for themselves too', () => {
	expect(ids(['later', 'see', 'pick', 'see', 'says', 'pick'])).toEqual([
		'opening:later-1',
		'opening:see-1',
		'opening:pick-1',
		'opening:see-2',
		'opening:says-1',
		'opening:pick-2',
	])
})

test('the choices of a pick are numbered under its id', () => {
	const choices: ChildKind[] = ['says', 'words', 'skip', 'words', 'says']
	expect(numberChildren('opening:pick-1', choices, (kind) => kind).map(({ id }) => id)).toEqual([
		'opening:pick-1:says-1',
		'opening:pick-1:prose-1',
		'opening:pick-1:says-2',
	])
})

test('a line with an id of its own is called so, and renames no other', () => {
	const lines = [{ own: null }, { own: 'third-call' }, { own: null }]
	const named = (owner: string) =>
		numberChildren(
			owner,
			lines,
			() => 'says',
			({ own }) => own,
		).map(({ id }) => id)
	expect(named('opening')).toEqual(['opening:says-1', 'opening:third-call', 'opening:says-3'])
	expect(named('opening:pick-1')).toEqual([
		'opening:pick-1:says-1',
		'opening:third-call',
		'opening:pick-1:says-3',
	])
})

test('prose, picks and replies have no id of their own here', () => {
	const nodes: ChildKind[] = ['words', 'pick', 'other']
	expect(
		numberChildren(
			'opening',
			nodes,
			(kind) => kind,
			() => 'own',
		).map(({ id }) => id),
	).toEqual(['opening:prose-1', 'opening:pick-1', null])
})

test('a counted name is told from one that somebody chose', () => {
	expect(['says-1', 'prose-12', 'third-call', 'says', 'says-what', 'reply-1'].map(isCounted)).toEqual([
		true,
		true,
		false,
		false,
		false,
		false,
	])
})

test('a value and a fact are words, a note is passed over, and all three leave their paragraph whole', () => {
	expect(['Says', 'Value', 'Fact', 'Note', 'Reply', 'toString'].map(kindOfComponent)).toEqual([
		'says',
		'words',
		'words',
		'skip',
		'other',
		'other',
	])
	expect(['Value', 'Fact', 'Note', 'Later', 'Reply'].map(isAmongWords)).toEqual([
		true,
		true,
		true,
		false,
		false,
	])
})

type Node = { tag: string; children?: Node[] }
const take = (nodes: Node[]) =>
	unwrapped(
		nodes,
		(node) => node.tag === 'p',
		(node) => node.children ?? [],
		(node) => node.tag === 'Says',
	).map((node) => node.tag)

test('a paragraph that holds a component is taken apart', () => {
	expect(take([{ tag: 'p', children: [{ tag: 'Says' }, { tag: '#text' }, { tag: 'Says' }] }])).toEqual([
		'Says',
		'#text',
		'Says',
	])
})

test('a paragraph of words stays whole', () => {
	expect(take([{ tag: 'p', children: [{ tag: 'strong' }] }])).toEqual(['p'])
})
