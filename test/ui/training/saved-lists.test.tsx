import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { SavedLists } from '#app/ui/training/saved-lists'
import { showPage } from '#test/ui/show-page'

const lists = [
	{ id: 'late', name: 'Late', to: '/training/list?state=overdue', shared: false, own: true, by: 'Hanna' },
	{ id: 'theirs', name: 'Theirs', to: '/training/list', shared: true, own: false, by: 'Ida' },
]
const fields = () => screen.getAllByLabelText<HTMLInputElement>('Name of the list')

test('a name that is refused is told at the list that was to have it', () => {
	showPage(<SavedLists lists={lists} problem={{ refused: 'no-name', name: '', id: 'late' }} />)
	const [renamed, kept] = fields()
	expect(renamed?.getAttribute('aria-invalid')).toBe('true')
	expect(kept?.getAttribute('aria-invalid')).not.toBe('true')
	expect(renamed?.closest('details')?.open).toBe(true)
	const told = within(screen.getByRole('alert')).getByRole('link')
	expect(told.getAttribute('href')).toBe(`#${renamed?.id}`)
})

test('a list to be kept without a name is told at its own field', () => {
	showPage(<SavedLists lists={lists} problem={{ refused: 'no-name', name: ' ', id: null }} />)
	const [renamed, kept] = fields()
	expect(kept?.getAttribute('aria-invalid')).toBe('true')
	expect(renamed?.getAttribute('aria-invalid')).not.toBe('true')
	expect(renamed?.value).toBe('Late')
})

test('somebody else’s shared list can be opened, and not changed', () => {
	showPage(<SavedLists lists={lists} problem={null} />)
	expect(screen.getByRole('link', { name: 'Theirs' })).toBeTruthy()
	expect(screen.queryByText('Change “Theirs”')).toBe(null)
})

test('a list is renamed and shared in one go', async () => {
	const onPost = vi.fn((form: FormData) => Object.fromEntries(form))
	showPage(<SavedLists lists={lists} problem={null} />, { onPost })
	fireEvent.change(fields()[0]!, { target: { value: 'Late, by day' } })
	fireEvent.click(screen.getAllByLabelText('Share it with colleagues of my role')[0]!)
	fireEvent.click(screen.getByRole('button', { name: 'Save', hidden: true }))
	await waitFor(() => expect(onPost).toHaveBeenCalled())
	expect(onPost.mock.results[0]?.value).toEqual({
		...{ intent: 'rename-view', id: 'late', name: 'Late, by day', shared: 'yes' },
	})
})
