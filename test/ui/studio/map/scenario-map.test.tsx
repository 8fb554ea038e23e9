import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { mapOfDefinition } from '#app/core/writing/map/map-of-definition'
import { factsBy } from '#app/ui/studio/map/facts'
import { MapTwin } from '#app/ui/studio/map/map-twin'
import { aDefinition } from '../a-definition'

afterEach(cleanup)

const map = mapOfDefinition(aDefinition, null)
const placed = {
	...map,
	places: map.places.map((place, at) => ({
		...place,
		at: { start: at, end: at + 1 },
		replies: place.replies.map((reply) => ({ ...reply, at: { start: at, end: at + 1 } })),
	})),
}
const facts = factsBy({ by: 'problems', counts: new Map([['opening', { errors: 2, warnings: 0 }]]) })

test('the list says of each place what the picture shows, and where one is', () => {
	render(<MapTwin map={placed} at={{ place: 'opening', reply: null }} facts={facts} onChoose={null} />)
	const [first] = within(screen.getByRole('list', { name: /where each leads/, hidden: true })).getAllByRole(
		'listitem',
		{ hidden: true },
	)
	expect(first?.getAttribute('aria-current')).toBe('location')
	expect(first?.textContent).toContain('2 errors')
	expect(first?.textContent).toContain('leads to What the notes say')
})

test('a reply of the list is gone to in the text', async () => {
	const chosen = vi.fn()
	render(<MapTwin map={placed} at={null} facts={facts} onChoose={chosen} />)
	await userEvent.click(screen.getByText(/The map as a list/))
	await userEvent.click(screen.getByRole('button', { name: /Ask the courier/ }))
	expect(chosen).toHaveBeenCalledWith('look-up', 1)
})
