import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { actWords } from '#app/core/wording/acts'
import { Highlighted } from '#app/ui/wording/highlighted'
import { wordingWords } from '#app/ui/words/wording'

afterEach(cleanup)

const text = 'I am sorry, calm down.'
const evidence = [
	{ act: 'apology', dimension: 'tone', start: 5, end: 10, points: 15 },
	{ act: 'made-up-act', dimension: 'respect', start: 12, end: 21, points: -10 },
] as const

test('marked words lead to what was heard in them, and both say whether it helps', () => {
	render(<Highlighted text={text} evidence={evidence} />)
	const [sorry, calm] = screen.getAllByRole('link')
	const entries = screen.getAllByRole('listitem').filter(({ id }) => id !== '')
	expect([sorry, calm].map((link) => link?.getAttribute('href'))).toEqual(entries.map(({ id }) => `#${id}`))
	expect(entries[0]?.textContent).toContain(wordingWords.helpsWhat('tone'))
	expect(entries[1]?.textContent).toContain(wordingWords.costsWhat('respect'))
	expect(sorry?.textContent).toContain(wordingWords.helpsWhat('tone'))
	expect(sorry?.className).not.toBe(calm?.className)
})

test('points are for those who teach', () => {
	const { rerender } = render(<Highlighted text={text} evidence={evidence} />)
	const told = wordingWords.part('respect', -10)
	expect(screen.queryByText(told)).toBeNull()
	rerender(<Highlighted text={text} evidence={evidence} points />)
	screen.getByText(told)
})

test('Escape puts a label away, and leaving the words brings it back', async () => {
	render(<Highlighted text={text} evidence={evidence} />)
	const [first] = screen.getAllByRole('link')
	const label = first?.lastElementChild
	await userEvent.tab()
	expect(document.activeElement).toBe(first)
	expect(label?.className).toContain('group-focus/heard:block')
	await userEvent.keyboard('{Escape}')
	expect(label?.className).not.toContain('group-focus/heard:block')
	await userEvent.tab()
	expect(label?.className).toContain('group-focus/heard:block')
})

test('what was typed is text, and nothing is lost where nothing is marked', () => {
	const evil = '<img src=x onerror=alert(1)> & more'
	const { container } = render(<Highlighted text={evil} evidence={[]} />)
	expect(container.querySelector('img')).toBeNull()
	screen.getByText(evil)
})

test('an act is named once, with everything that it helps or costs', () => {
	const both = [
		{ act: 'apology', dimension: 'tone', start: 5, end: 10, points: 15 },
		{ act: 'apology', dimension: 'respect', start: 5, end: 10, points: 9 },
	] as const
	render(<Highlighted text={text} evidence={both} />)
	const [, list] = screen.getAllByRole('list')
	expect(list?.textContent?.split(actWords('apology').name)).toHaveLength(2)
	for (const { dimension } of both) expect(list?.textContent).toContain(wordingWords.helpsWhat(dimension))
})

test('a folded list opens by its title', async () => {
	render(<Highlighted text={text} evidence={evidence} folded />)
	const entry = document.querySelector('[id^=heard-]')
	expect(entry?.closest('details')).toHaveProperty('open', false)
	await userEvent.click(screen.getByText(wordingWords.notesTitle))
	expect(entry?.closest('details')).toHaveProperty('open', true)
})
