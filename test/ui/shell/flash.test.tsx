import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Flash } from '#app/ui/shell/flash'

afterEach(cleanup)

const saved = { kind: 'success', text: 'Saved.' } as const

test('where the button that was pressed is gone, the message of what came of it has the focus', () => {
	const page = (done: boolean) => (
		<>
			<Flash message={done ? saved : null} />
			{!done && <button type="submit">Save</button>}
		</>
	)
	const { rerender } = render(page(false))
	screen.getByRole('button').focus()
	rerender(page(true))
	expect(document.activeElement).toBe(screen.getByRole('status'))
})

test('a message takes the focus from nothing that is still there, nor from a page that has just been opened', () => {
	const page = (message: typeof saved | null) => (
		<>
			<Flash message={message} />
			<button type="submit">Save</button>
		</>
	)
	const opened = render(page(saved))
	expect(document.activeElement).toBe(document.body)
	opened.rerender(page(null))
	screen.getByRole('button').focus()
	opened.rerender(page(saved))
	expect(document.activeElement).toBe(screen.getByRole('button'))
})
