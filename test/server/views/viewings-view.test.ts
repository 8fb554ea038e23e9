import { expect, test } from 'vitest'
import { noteViewing } from '#app/server/acts/note-viewing.server'
import { viewingsView } from '#app/server/views/viewings-view.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'

async function house() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina', { teamId: 'desk' })
	await colleague(deps, 'tom', { teamId: 'yard' })
	for (const id of ['hanna', 'aud']) await colleague(deps, id)
	await noteViewing(deps, { id: 'hanna' }, { personId: 'nina', what: 'person' })
	clock.pass(24 * 60)
	await noteViewing(deps, { id: 'aud' }, { personId: 'tom', what: 'proof' })
	return deps
}

const all = { role: 'hr' as const, trains: [] }

test('VW1 looks are searched by who looked, whose and days', async () => {
	const deps = await house()
	const found = async (query: string) =>
		(await viewingsView(deps, all, new URLSearchParams(query))).rows.map(({ what }) => what)
	expect(await found('')).toEqual(['proof', 'person'])
	expect(await found('viewer=aud')).toEqual(['proof'])
	expect(await found('who=nina')).toEqual(['person'])
	expect(await found('person=tom')).toEqual(['proof'])
	expect(await found('to=2026-03-02')).toEqual(['person'])
	expect(await found('who=_')).toEqual([])
})

test('VW2 HR with teams of its own reads of those alone', async () => {
	const deps = await house()
	const own = { role: 'hr' as const, trains: ['desk'] }
	const view = await viewingsView(deps, own, new URLSearchParams())
	expect(view.rows.map(({ personId }) => personId)).toEqual(['nina'])
})
