import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { coverageOf } from '#app/core/learning/coverage'
import { CoveragePage } from '#app/ui/coverage/coverage-page'
import { showPage } from '../show-page'

const lesson = {
	course: 'integrity',
	slug: 'effort',
	title: 'Effort',
	ideas: [{ id: 'repeats', title: 'Asked again', principles: ['effort'] }],
}
const transfer = { slug: 'the-third-transfer', title: 'The third transfer', good: 2, bad: 3, turns: true }
const rows = coverageOf([lesson], []).map((row) =>
	row.principle === 'effort' ? { ...row, done: [transfer] } : row,
)

async function rowOf(name: string) {
	showPage(<CoveragePage rows={rows} scenarios={['the-third-transfer']} coursesTo="/courses" />)
	const found = (await screen.findByRole('heading', { level: 2, name })).closest('li')
	if (!found) throw new Error(`there is no row ${name}`)
	return within(found)
}
const toOf = (link: HTMLElement) => link.getAttribute('href')

test('a row links to where an idea is read, played and built in', async () => {
	const row = await rowOf('Effort')
	expect(toOf(row.getByRole('link', { name: 'Asked again' }))).toBe('/courses/integrity/effort#idea-repeats')
	expect(toOf(row.getByRole('link', { name: 'The third transfer' }))).toBe('/scenarios/the-third-transfer')
	expect(row.getByText('2 good and 3 bad replies')).toBeTruthy()
	expect(toOf(row.getByRole('link', { name: /counts what the customer/ }))).toBe(
		'/scenarios/the-third-transfer',
	)
})

test('a row says what is missing', async () => {
	const row = await rowOf('Integrity')
	expect(row.getByText('No lesson teaches this yet.')).toBeTruthy()
	expect(row.getByText('No scenario turns on this yet.')).toBeTruthy()
})

test('what comes later is shown so, and an idea for teams asks for no scenario', async () => {
	const row = await rowOf('Three questions')
	expect(row.getByText('Comes later:')).toBeTruthy()
	expect(row.queryByText('No scenario turns on this yet.')).toBeNull()
})

test('the page counts its rows', async () => {
	showPage(<CoveragePage rows={rows} scenarios={[]} coursesTo="/courses" />)
	expect(await screen.findByText('1 of 26 ideas are taught in a lesson.')).toBeTruthy()
	expect(screen.getByText(/^1 of 23 are played/)).toBeTruthy()
	expect(screen.getByText('22 of 26 are built into the product now.')).toBeTruthy()
})
