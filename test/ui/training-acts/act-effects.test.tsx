import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ActEffects } from '#app/ui/training-acts/act-effects'
import { showPage } from '../show-page'

const effect = (place: number) => ({
	...{ key: `person-${place}:respect`, name: `Person ${place}`, title: 'Respect' },
	...{ stateBefore: 'assigned', stateAfter: 'exempt', dueBefore: null, dueAfter: null },
})

test('of many people the first are shown, and how many there are is said', () => {
	const effects = Array.from({ length: 1500 }, (_, place) => effect(place))
	const { container } = showPage(<ActEffects effects={effects} />)
	expect(container.querySelectorAll('tbody tr')).toHaveLength(100)
	expect(container.textContent).toContain('The first 100 of 1,500 are shown')
})

test('what was worked out takes the focus, so that it is heard', () => {
	showPage(<ActEffects effects={[effect(1)]} />)
	expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What changes' }))
})
