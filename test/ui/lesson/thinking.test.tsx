import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { WordElement, WordNode } from '#app/core/scenario/words'
import { Words } from '#app/ui/lesson/words-view'
import { showPage } from '../show-page'

const tag = (name: string, props: WordElement['props'], ...children: WordNode[]): WordElement => ({
	tag: name,
	props,
	children,
})
const gap = tag(
	'Gap',
	{ expects: 'A call by noon', got: 'A call at ten past one' },
	tag('Worse', {}, 'You said noon.'),
	tag('Same', {}, 'Thanks for calling.'),
	tag('Better', {}, 'Already?'),
)
const dialogue = tag(
	'Dialogue',
	{},
	tag(
		'Before',
		{ title: 'At the desk' },
		tag('Line', { by: 'Guest' }, 'It looks at a wall.'),
		tag('Line', { by: 'You' }, 'It has a window.'),
	),
	tag('After', {}, tag('p', {}, tag('Line', { by: 'You' }, 'I would want to see the sky too.'))),
)

test('a gap begins with what was expected, and the same treatment turns out worse or better', async () => {
	showPage(<Words nodes={[gap]} />)
	const outcome = () => screen.getByRole('status').textContent
	const expected = await screen.findByRole('slider', { name: 'What they expected' })
	expect(outcome()).toBe('As expectedThanks for calling.')
	fireEvent.change(expected, { target: { value: '8' } })
	expect(outcome()).toBe('Worse than expectedYou said noon.')
	expect(screen.getByText('3 below what they expected')).toBeDefined()
	fireEvent.change(expected, { target: { value: '1' } })
	expect(outcome()).toBe('Better than expectedAlready?')
	expect(expected.getAttribute('aria-valuetext')).toBe('1 of 10')
})

test('without scripts a gap is a table of all three, and has nothing to move', () => {
	const page = new DOMParser().parseFromString(renderToString(<Words nodes={[gap]} />), 'text/html')
	expect(page.querySelectorAll('input')).toHaveLength(0)
	expect([...page.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)).toEqual([
		'Worse than expectedYou said noon.',
		'As expectedThanks for calling.',
		'Better than expectedAlready?',
	])
	expect(page.querySelector('table')?.closest('.hidden')).toBeNull()
})

test('a ripple follows the numbers, and its sentence once they have settled', async () => {
	showPage(<Words nodes={[tag('Ripple', {})]} />)
	const unhappy = await screen.findByRole('spinbutton', { name: 'Unhappy customers a week' })
	const sentence = screen.getByRole('status')
	expect(sentence.textContent).toContain('11 people hear something bad of us, and 9 people something good.')
	expect(sentence.textContent).toContain('It takes 4 happy customers')
	await userEvent.clear(unhappy)
	await userEvent.type(unhappy, '2')
	expect(screen.getByText('22')).toBeDefined()
	expect(sentence.textContent).not.toContain('22')
	await screen.findByText(/2 unhappy customers and 3 happy customers: 22 people/)
	await userEvent.click(screen.getByRole('button', { name: 'Back to the article’s numbers' }))
	await screen.findByText(/1 unhappy customer and 3 happy customers: 11 people/)
})

test('a ripple says whose claim its numbers are, without scripts too', () => {
	const page = renderToString(<Words nodes={[tag('Ripple', {})]} />)
	for (const words of ['It names no study.', '11 people hear something bad']) expect(page).toContain(words)
	expect(page).not.toContain('<input')
})

test('a dialogue says who speaks, and keeps how it could go folded', async () => {
	const { container } = showPage(<Words nodes={[dialogue]} />)
	const before = await screen.findByRole('group', { name: 'At the desk' })
	expect(within(before).getByText('Guest').textContent).toBe('Guest says:')
	expect(within(before).getByText('It has a window.')).toBeDefined()
	const after = container.querySelector('details')
	expect([after?.open, after?.querySelector('summary')?.textContent]).toEqual([
		false,
		expect.stringContaining('How it could go'),
	])
	expect(after?.textContent).toContain('You says:I would want to see the sky too.')
})
