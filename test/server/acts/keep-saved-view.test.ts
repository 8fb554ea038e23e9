import { expect, test } from 'vitest'
import { keepSavedView, savedViewForm } from '#app/server/acts/keep-saved-view.server'
import { savedViewsFor } from '#app/server/store/saved-views.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const list = { page: 'training-list', query: 'state=overdue' } as const

test('D5 a kept list is seen by its keeper, and shared by colleagues of the same role alone', async () => {
	const deps = await testDeps()
	await colleague(deps, 'hanna', { role: 'hr', name: 'Hanna' })
	await colleague(deps, 'hugo', { role: 'hr' })
	await colleague(deps, 'theo', { role: 'trainer' })
	const hanna = { id: 'hanna' }
	const names = async (id: string, role: string) =>
		(await savedViewsFor(deps.db, { id, role }, 'training-list')).map(({ name }) => name)
	await keepSavedView(deps, hanna, { intent: 'save-view', name: ' Late ', shared: 'yes' }, list)
	await keepSavedView(deps, hanna, { intent: 'save-view', name: 'Mine' }, list)
	expect(await names('hanna', 'hr')).toEqual(['Late', 'Mine'])
	expect(await names('hugo', 'hr')).toEqual(['Late'])
	expect(await names('theo', 'trainer')).toEqual([])
})

test('D5 a kept list of somebody else can be neither renamed nor deleted', async () => {
	const deps = await testDeps()
	await colleague(deps, 'hanna', { role: 'hr' })
	await colleague(deps, 'hugo', { role: 'hr' })
	await keepSavedView(deps, { id: 'hanna' }, { intent: 'save-view', name: 'Late', shared: 'yes' }, list)
	const [view] = await savedViewsFor(deps.db, { id: 'hanna', role: 'hr' }, 'training-list')
	const id = view?.id ?? ''
	const refused = { ok: false, refused: 'not-found' }
	expect(await keepSavedView(deps, { id: 'hugo' }, { intent: 'delete-view', id }, list)).toEqual(refused)
	const rename = { intent: 'rename-view', id, name: 'Gone' } as const
	expect(await keepSavedView(deps, { id: 'hugo' }, rename, list)).toEqual(refused)
	expect((await keepSavedView(deps, { id: 'hanna' }, rename, list)).ok).toBe(true)
	const [after] = await savedViewsFor(deps.db, { id: 'hanna', role: 'hr' }, 'training-list')
	expect([after?.name, after?.shared]).toEqual(['Gone', false])
})

test('D5 a list needs a name, and a form is one of ours or none', async () => {
	const deps = await testDeps()
	const nameless = { intent: 'save-view', name: '   ' } as const
	expect(await keepSavedView(deps, { id: 'hanna' }, nameless, list)).toEqual({
		ok: false,
		refused: 'no-name',
	})
	const form = new FormData()
	form.set('intent', 'drop-table')
	expect(savedViewForm(form)).toBeNull()
})
