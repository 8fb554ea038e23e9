import { expect, test } from 'vitest'
import { editPerson } from '#app/server/acts/edit-person.server'
import { detailsView } from '#app/server/views/details-view.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'

const hanna = { id: 'hanna', role: 'hr' as const, trains: [], steppedUpAt: null }

test('the day that a change begins with is today where the person is, and can be saved', async () => {
	const deps = await testDeps({ now: handClock('2026-03-02T05:00:00.000Z').now })
	await colleague(deps, 'hanna', { role: 'hr' })
	await colleague(deps, 'nina', { teamId: 'desk' })
	await deps.db.person.update({ where: { id: 'nina' }, data: { timeZone: 'Pacific/Honolulu' } })
	const view = await detailsView(deps, hanna, 'nina')
	expect(view?.value.since).toBe('2026-03-01')
	expect(view?.choices.today).toBe('2026-03-01')
	if (!view) return
	const typed = { ...view.value, job: 'Adviser' }
	expect(await editPerson(deps, hanna, { personId: 'nina', seen: view.seen, typed })).toMatchObject({
		ok: true,
	})
})
