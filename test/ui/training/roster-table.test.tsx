import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type RosterLine, RosterTable } from '#app/ui/training/roster-table'
import { showPage } from '#test/ui/show-page'

const line = (personId: string, name: string): RosterLine => ({
	...{ personId, name, email: `${personId}@example.test`, team: null, course: 'respect', title: 'Respect' },
	...{ state: 'assigned', required: true, due: null, completed: null, expires: null, knownNow: null },
})

test('a trainer who is in a roster is led to their account, because their own file is not theirs to open', () => {
	showPage(<RosterTable lines={[line('nina', 'Nina'), line('theo', 'Theo')]} ownId="theo" />)
	expect(screen.getByRole('link', { name: 'Nina' }).getAttribute('href')).toBe('/people/nina')
	expect(screen.getByRole('link', { name: 'Theo' }).getAttribute('href')).toBe('/account')
})
