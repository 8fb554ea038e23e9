import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ReplyHeardView } from '#app/ui/studio/replies-heard'
import { ScorerHears } from '#app/ui/studio/scorer-hears'
import { showPage } from '../show-page'

const reply = (id: string, change: Partial<ReplyHeardView> = {}): ReplyHeardView => ({
	id,
	scene: 'The phone rings',
	text: 'I am sorry. I will send another today.',
	marks: { tone: [1], respect: [2] },
	heard: { tone: 72, respect: 88, resolution: 70 },
	sure: true,
	unsure: null,
	capped: null,
	acts: [{ act: 'apology', dimension: 'tone', start: 0, end: 10, points: 12 }],
	apart: [],
	settled: false,
	...change,
})

const rowOf = (id: string) => within(screen.getByRole('row', { name: new RegExp(`^${id} `) }))

test('a reply stands with both marks side by side, in words and in bands', () => {
	showPage(<ScorerHears replies={[reply('own', { apart: ['tone'] })]} likes={[]} needs={[]} />)
	const cells = rowOf('own')
		.getAllByRole('cell')
		.map(({ textContent }) => textContent)
	expect(cells[0]).toBe('Tone +1 (75)Respect +2 (100)')
	expect(cells[1]).toContain('about 70')
	expect(cells[1]).toContain('about 90')
	expect(cells[2]).toBe('Apart in tone')
	expect(rowOf('own').getByText('1 thing heard')).toBeTruthy()
})

test('those that differ stand first and open, the others below, folded', () => {
	const replies = [reply('cold', { apart: ['tone', 'respect'], settled: false }), reply('plain')]
	showPage(<ScorerHears replies={replies} likes={[]} needs={[]} />)
	expect(screen.getByText(/^For 1 of 2 replies/)).toBeTruthy()
	expect(rowOf('cold').getByText('Apart in tone and respect')).toBeTruthy()
	expect(screen.getByText('The other reply', { selector: 'span' }).closest('summary')).toBeTruthy()
	expect(screen.getByText('plain').closest('details')).toBeTruthy()
	expect(screen.getByText('cold').closest('details')).toBeNull()
})

test('those that the author has settled are folded, and the sentence says where none is open', () => {
	const settled = reply('known', { apart: ['respect'], settled: true })
	showPage(<ScorerHears replies={[settled]} likes={[]} needs={[]} />)
	expect(screen.getByText(/^For 1 of 1 replies.* You have settled them all\.$/)).toBeTruthy()
	expect(screen.getByText('known').closest('details')).toBeTruthy()
})

test('settled, not sure and held down are told in words', () => {
	const replies = [
		reply('known', { apart: ['respect'], settled: true }),
		reply('short', { sure: false, unsure: 'too-short' }),
		reply('rude', { capped: 'insult' }),
	]
	showPage(<ScorerHears replies={replies} likes={[]} needs={[]} />)
	expect(screen.getByText('Apart, and settled')).toBeTruthy()
	expect(screen.getByText('too few words')).toBeTruthy()
	expect(screen.getByText('Held down: an insult')).toBeTruthy()
})

test('marks of cases are told too, and a dimension without a mark', () => {
	showPage(
		<ScorerHears
			replies={[reply('both', { marks: { tone: [2, -1], respect: [] } })]}
			likes={[]}
			needs={[]}
		/>,
	)
	expect(screen.getByText('+2 (100) or −1 (25)')).toBeTruthy()
	expect(screen.getByText('not marked')).toBeTruthy()
})

test('phrasings say whether they are understood as they are meant', () => {
	const needs = [
		{
			need: 'sent',
			text: 'Sam has another',
			phrasings: [
				{ text: 'I will send it.', kind: 'example' as const, taken: 'sent' },
				{ text: 'It leaves now.', kind: 'example' as const, taken: null },
				{ text: 'Money back today.', kind: 'example' as const, taken: 'paid' },
				{ text: 'I might send it.', kind: 'near' as const, taken: null },
				{ text: 'We could send it.', kind: 'near' as const, taken: 'sent' },
			],
		},
	]
	const likes = [{ reply: 'own', index: 0, text: 'Sorry to ask.', taken: 'rules' }]
	showPage(<ScorerHears replies={[]} likes={likes} needs={needs} />)
	const table = within(screen.getByRole('table', { name: 'Sam has another' }))
	expect(table.getAllByRole('row').map((row) => row.lastElementChild?.textContent)).toEqual([
		'How it is understood',
		'As it should be',
		'Only word for word: nothing else in the list is like it',
		'Taken for paid',
		'As it should be',
		'Taken for sent',
	])
	expect(screen.getByText('Taken for rules')).toBeTruthy()
})
