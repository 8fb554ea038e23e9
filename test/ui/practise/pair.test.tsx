import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { PairGiven } from '#app/core/assessment/pair'
import { Pair } from '#app/ui/practise/pair'
import { showPage } from '../show-page'

const given = (respect: number): PairGiven => ({ tone: 70_000, respect, experience: 'expected' })
const show = (cake: PairGiven | null, rolls: PairGiven | null) =>
	showPage(
		<Pair
			pair={{
				here: { slug: 'one-cake', title: 'One cake', name: 'Chiamaka Eze', given: cake },
				there: { slug: 'many-rolls', title: 'Many rolls', name: 'Oskar Lindqvist', given: rolls },
			}}
		/>,
	)
const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))

describe('two customers with the same problem', () => {
	test('stand side by side once both have been met, with one plain sentence', () => {
		show(given(90_000), given(66_000))
		expect(
			screen.getByText('Oskar got 24 points less respect than Chiamaka. Their problem was the same.'),
		).toBeTruthy()
		expect(screen.getAllByRole('progressbar').map((bar) => bar.getAttribute('aria-label'))).toEqual([
			...['Respect: 90 out of 100', 'Tone: 70 out of 100', 'Respect: 66 out of 100', 'Tone: 70 out of 100'],
		])
	})

	test('are told apart whichever got less, and not where they got the same', () => {
		const { unmount } = show(given(60_000), given(90_000))
		expect(screen.getByText(/^Chiamaka got 30 points less respect than Oskar/)).toBeTruthy()
		unmount()
		show(given(88_000), given(90_000))
		expect(screen.getByText('You gave Chiamaka and Oskar the same respect.')).toBeTruthy()
	})

	test('lead to the one who has not been met yet', () => {
		const { unmount } = show(given(88_000), null)
		expect(screen.getByText(/You haven’t met Oskar yet/)).toBeTruthy()
		expect(hrefs()).toEqual(['/scenarios/many-rolls'])
		unmount()
		show(null, given(88_000))
		expect(screen.queryByText(/haven’t met/)).toBeNull()
		expect(screen.queryByRole('progressbar')).toBeNull()
	})
})
