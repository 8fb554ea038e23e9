import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { type Asked, Contest, type ContestProps } from '#app/ui/debrief/contest'
import { showPage } from '../show-page'

const marks = (tone: number, respect: number) => ({ tone, respect })
const anAsked = (more: Partial<Asked> = {}): Asked => ({
	state: 'changed',
	reason: 'I meant it kindly.',
	answer: 'You are right.',
	seen: false,
	before: marks(25, 0),
	blind: marks(75, 75),
	after: marks(75, 75),
	...more,
})
function show(asked: Asked | null, more: Partial<ContestProps> = {}, erased = false) {
	const posts: string[] = []
	const contest = { turn: 2, move: 3, erased, asked }
	showPage(<Contest contest={contest} someone refused={null} {...more} />, {
		onPost: (form) => posts.push([...form.values()].join(' ')),
	})
	return posts
}

test('a reason is asked for in a fold, and posted with its move', async () => {
	const posts = show(null)
	await userEvent.click(screen.getByText('I see this turn differently'))
	await userEvent.type(screen.getByRole('textbox', { name: 'How do you see it?' }), 'Kindly meant.')
	await userEvent.click(screen.getByRole('button', { name: 'Ask for a second look' }))
	expect(posts).toEqual(['contest 3 Kindly meant.'])
})

test('the form that came back stands open with what was typed, and its error', () => {
	show(null, { refused: { move: 3, reason: '…', problem: 'empty' } })
	expect(screen.getByRole('group').hasAttribute('open')).toBe(true)
	const box = screen.getByRole('textbox')
	expect(box.textContent).toBe('…')
	expect(box.getAttribute('aria-invalid')).toBe('true')
	expect(within(screen.getByRole('alert')).getByRole('link').getAttribute('href')).toBe('#contest-3')
})

test('another turn’s error is not this one’s', () => {
	show(null, { refused: { move: 1, reason: '…', problem: 'empty' } })
	expect(screen.queryByRole('alert')).toBeNull()
})

test.each([
	['there is nobody to ask', { someone: false }, false, /nobody looks after your team yet/],
	['the words have been erased', {}, true, /These words have been erased/],
])('there is no form where %s', (_why, more, erased, said) => {
	show(null, more, erased)
	expect(screen.getByText(said)).toBeTruthy()
	expect(screen.queryByRole('textbox')).toBeNull()
})

test('an open question can be taken back; one that was taken back can be asked again with its words', async () => {
	const posts = show(anAsked({ state: 'open', answer: null, blind: null }))
	expect(screen.getByText('I meant it kindly.')).toBeTruthy()
	await userEvent.click(screen.getByRole('button', { name: 'Take my question back' }))
	expect(posts).toEqual(['contest-back 3'])
	show(anAsked({ state: 'withdrawn', answer: null, blind: null }))
	expect(screen.getByRole('textbox').textContent).toBe('I meant it kindly.')
})

test('an answer shows the marks before, those given blind and those that count, until it is said to be read', async () => {
	const posts = show(anAsked())
	expect(screen.getByText('You are right.')).toBeTruthy()
	for (const said of [
		'The marks before',
		'The trainer’s marks, given without seeing those',
		'The marks that count now',
	])
		expect(screen.getByText(said)).toBeTruthy()
	await userEvent.click(screen.getByRole('button', { name: 'I have read this' }))
	expect(posts).toEqual(['contest-seen 3'])
})

test('an answer that was read asks for nothing more, and one that was erased says so', () => {
	show(anAsked({ seen: true, answer: '', reason: '' }))
	expect(screen.getByText('The answer has been erased.')).toBeTruthy()
	expect(screen.queryByRole('button')).toBeNull()
})
