import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MarkChoice, type MarkChoiceProps } from '#app/ui/confirming/mark-choice'
import { showPage } from '../show-page'

const show = (props: Partial<MarkChoiceProps>) =>
	showPage(<MarkChoice dimension="tone" move={1} scorer={null} own={null} chosen={undefined} {...props} />)
const names = () => screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent)
const values = () => screen.getAllByRole('radio').map((one) => one.getAttribute('value'))
const checked = () => screen.queryByRole('radio', { checked: true })?.getAttribute('value') ?? null

test('before one’s own mark is in, all five steps are on offer and none stands for the first mark', () => {
	show({ noLower: true })
	expect(values()).toEqual(['0', '25', '50', '75', '100'])
	expect(checked()).toBeNull()
})

test('where nothing may be lowered, the mark that stands and the steps above it are on offer', () => {
	const whose = { yours: 'mine', first: 'the first', both: 'both of us' }
	show({ noLower: true, scorer: 50, own: 75, whose })
	expect(values()).toEqual(['keep', '75', '100'])
	expect(names()).toEqual(['Neutral(the first)', 'Good(mine)', 'Excellent'])
	expect(checked()).toBeNull()
})

test('a mark between two steps offers no step below itself', () => {
	show({ noLower: true, scorer: 65, own: 50 })
	expect(values()).toEqual(['keep', '100'])
	expect(checked()).toBe('keep')
})

test('where a scorer is confirmed, a lower step is on offer as before', () => {
	show({ scorer: 75, own: 50 })
	expect(values()).toEqual(['0', '25', '50', 'keep', '100'])
	expect(checked()).toBeNull()
})
