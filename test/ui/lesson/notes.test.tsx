import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { WordNode } from '#app/core/scenario/words'
import { LessonNotes } from '#app/ui/lesson/notes/lesson-notes'
import { lostNote } from '#app/ui/lesson/notes/lost-note'
import { type NoteAnswer, type NoteState, noNote } from '#app/ui/lesson/notes/note-state'
import { Words } from '#app/ui/lesson/words-view'
import { showPage } from '../show-page'

const reflect: WordNode = { tag: 'Reflect', props: { id: 'mine' }, children: ['What makes you sharp?'] }
const rewrite = {
	tag: 'Rewrite',
	props: { id: 'no', says: 'May I have it back?', reply: 'Obviously not.', aim: 'respect' },
	children: ['Say why.', { tag: 'Example', props: {}, children: ['No, because it was opened.'] }],
}
const at = '/courses/respect/no'
const told: NoteState['told'] = {
	heard: {
		text: 'No, because it was opened.',
		marks: { tone: 60, respect: 75, resolution: 55 },
		...{ sure: false, unsure: 'too-short', capped: null, acts: [], teaching: null },
		coaching: { strengths: [], fixes: [] },
	},
	poor: { marks: { tone: 30, respect: 30, resolution: 20 }, sure: true },
	example: ['One could say so.'],
}

function show(node: WordNode, notes: Record<string, NoteState> = {}, answer: NoteState = noNote) {
	const sent: string[] = []
	showPage(
		<LessonNotes action={at} notes={notes}>
			<Words nodes={[node]} />
		</LessonNotes>,
		{
			at,
			onPost: (form): NoteAnswer => {
				sent.push([...form].map(([name, value]) => `${name}=${String(value)}`).join('&'))
				return { note: String(form.get('note')), view: answer }
			},
		},
	)
	return sent
}
const box = () => screen.findByRole<HTMLTextAreaElement>('textbox')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('a thought is posted to its lesson, and what was typed stays', async () => {
	const kept = { ...noNote, text: 'Sighs.', keptAt: '2026-11-03T10:00:00.000Z', notice: 'kept' } as const
	const sent = show(reflect, {}, kept)
	await userEvent.type(await box(), 'Sighs.')
	await press('Keep this for me')
	expect(sent).toEqual(['intent=reflect&note=mine&stay=1&text=Sighs.&act=keep'])
	await screen.findByText('Kept. You find it here when you come back.')
	expect([(await box()).value, screen.getByText('3 November 2026').tagName]).toEqual(['Sighs.', 'TIME'])
})

test('a line to answer is said by a customer, unless the author says whose', async () => {
	show(rewrite)
	await box()
	expect(screen.queryAllByText(/^Customer/)).toHaveLength(1)
	cleanup()
	show({ ...rewrite, props: { ...rewrite.props, by: 'Lina' } })
	await box()
	expect([screen.queryAllByText(/^Customer/), screen.queryAllByText(/^Lina/).length]).toEqual([[], 1])
})

test('it says who can read it, and asks its question to those who listen', async () => {
	show(reflect)
	const described = (await box()).getAttribute('aria-describedby')?.split(' ') ?? []
	const words = described.map((id) => document.getElementById(id)?.textContent)
	expect(words).toEqual([
		'What makes you sharp?',
		'Only you can read this here. It is not counted, and no trainer or HR page shows it.',
	])
})

test('a note that was kept can be deleted: the box is empty and holds the focus', async () => {
	const kept = { ...noNote, text: 'Sighs.', keptAt: '2026-11-03T10:00:00.000Z' }
	const sent = show(reflect, { mine: kept }, { ...noNote, notice: 'removed' })
	expect((await box()).value).toBe('Sighs.')
	await press('Delete my note')
	await screen.findByText('Deleted. Nothing of it is kept.')
	expect(sent).toEqual(['intent=reflect&note=mine&stay=1&text=Sighs.&act=remove'])
	expect([(await box()).value, document.activeElement, screen.queryByText('Delete my note')]).toEqual([
		'',
		await box(),
		null,
	])
})

test('what is too long stays in its box, which says so', async () => {
	show(reflect, {}, { ...noNote, text: 'x', notice: 'long' })
	await userEvent.type(await box(), 'Much too long')
	await press('Keep this for me')
	await screen.findByText(/Please shorten it to 2,000 characters/)
	expect([(await box()).value, (await box()).getAttribute('aria-invalid')]).toEqual(['Much too long', 'true'])
})

test.each([
	[true, 'You have been signed out'],
	[false, 'We could not reach Rapport just now'],
])('where no answer comes (signed out: %s) the words stay, and what was kept too', async (out, title) => {
	const form = new FormData()
	form.set('note', 'mine')
	form.set('text', 'More sighs.')
	const kept = { ...noNote, text: 'Sighs.', keptAt: '2026-11-03T10:00:00.000Z' }
	show(reflect, { mine: kept }, lostNote(form, out).view)
	await userEvent.type(await box(), ' And more.')
	await press('Keep this for me')
	await screen.findByText(title)
	expect([(await box()).value, screen.getByText('Delete my note').tagName]).toEqual([
		'Sighs. And more.',
		'BUTTON',
	])
})

test('a better reply has the poor one above it, and no example before the first try', async () => {
	show({ ...rewrite, children: ['Say why.'] })
	await box()
	for (const words of ['May I have it back?', 'Obviously not.', 'Aim for more respect', 'Say why.'])
		expect(screen.getByText(words)).toBeDefined()
	expect(screen.queryByText('One way to say it')).toBeNull()
})

test('once tried, both marks stand beside each other, a guess is called one, and the example may be opened', async () => {
	show(rewrite, { no: { ...noNote, text: told.heard.text, keptAt: '2026-11-03T10:00:00.000Z', told } })
	await screen.findByText('Respect: from “could land badly” to “good”.')
	expect(screen.getByText('We are not sure about this one')).toBeDefined()
	expect(screen.getAllByText('Tone').length).toBe(2)
	expect(screen.getByText('One could say so.').closest('details')?.open).toBe(false)
})

test('in the studio nothing can be written, and the example is there', async () => {
	showPage(<Words nodes={[rewrite, reflect]} />)
	expect(await screen.findAllByText(/The studio keeps and marks nothing/)).toHaveLength(2)
	expect(screen.queryByRole('textbox')).toBeNull()
	expect(screen.getByText('No, because it was opened.')).toBeDefined()
})
