import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Effect, type EffectProps } from '#app/ui/assignments/effect'

const people = (from: number): EffectProps['people'] =>
	Array.from({ length: 50 }, (_, place) => ({
		...{ id: `p${from + place}`, name: `Person ${from + place}`, effect: 'due' as const },
		...{ dueBefore: null, dueAfter: '2026-04-01', completed: false, overdue: false },
	}))
const shown = (first: number): EffectProps => ({
	...{ asked: 150, newly: 0, noLonger: 0, otherDue: 150, completed: 0, overdue: 0, day: '2026-03-02' },
	...{ first, earlier: first === 0 ? null : first - 50, later: first + 50, people: people(first) },
})

test('a first look is heard from its heading, and other names from which they are', () => {
	const { rerender } = render(<Effect {...shown(0)} />)
	expect(document.activeElement).toBe(screen.getByRole('heading'))
	rerender(<Effect {...shown(50)} />)
	expect(document.activeElement?.textContent).toMatch(/51 to 100 of 150/)
})
