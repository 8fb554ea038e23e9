import { expect, test } from 'vitest'
import { managePerson, type PersonAct } from '#app/server/acts/manage-person.server'
import { roles } from '#app/server/session/permissions'
import { sessionOf } from '#app/server/store/sessions.server'
import { peopleView } from '#app/server/views/people-view.server'
import { colleague, signedIn } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const acts: PersonAct[] = ['end-sessions', 'deactivate', 'activate']

async function office() {
	const deps = await testDeps()
	for (const role of roles) await colleague(deps, role, { role })
	for (const role of roles) await colleague(deps, `other-${role}`, { role })
	return deps
}

const allowed = roles.flatMap((role) =>
	roles.map((whose) => ({
		role,
		whose,
		may: role === 'admin' || (role === 'hr' && whose === 'trainee'),
	})),
)

test.each(allowed)('D1 $role may manage a $whose: $may', async ({ role, whose, may }) => {
	const deps = await office()
	const personId = `other-${whose}`
	for (const act of acts) {
		const managed = await managePerson(deps, { id: role, role }, { personId, act })
		expect(managed.ok ? 'done' : managed.refused).toBe(may ? 'done' : 'not-yours')
	}
	expect(await deps.db.auditEntry.count()).toBe(may ? acts.length : 0)
})

test.each(acts)('D5 nobody does "%s" to oneself, an administrator neither', async (act) => {
	const deps = await office()
	const oneself = { personId: 'admin', act }
	expect(await managePerson(deps, { id: 'admin', role: 'admin' }, oneself)).toEqual({
		ok: false,
		refused: 'not-yours',
	})
	expect(await deps.db.person.findUnique({ where: { id: 'admin' } })).toMatchObject({ active: true })
	expect(await deps.db.auditEntry.count()).toBe(0)
})

test('C3 who is deactivated is signed out everywhere and may come back', async () => {
	const deps = await office()
	const { token } = await signedIn(deps, 'trainee')
	const hr = { id: 'hr', role: 'hr' } as const
	await managePerson(deps, hr, { personId: 'trainee', act: 'deactivate' })
	expect(await sessionOf(deps.db, token, deps.now())).toBeNull()
	await managePerson(deps, hr, { personId: 'trainee', act: 'activate' })
	expect(await sessionOf(deps.db, token, deps.now())).toBeNull()
	expect(await deps.db.person.findUnique({ where: { id: 'trainee' } })).toMatchObject({ active: true })
})

test('ended sessions are ended, and the account stays', async () => {
	const deps = await office()
	const { token } = await signedIn(deps, 'trainee')
	await managePerson(deps, { id: 'hr', role: 'hr' }, { personId: 'trainee', act: 'end-sessions' })
	expect(await sessionOf(deps.db, token, deps.now())).toBeNull()
	expect(await deps.db.person.findUnique({ where: { id: 'trainee' } })).toMatchObject({ active: true })
})

test('the log says who did what to whom, and what it was before', async () => {
	const deps = await office()
	await managePerson(deps, { id: 'hr', role: 'hr' }, { personId: 'trainee', act: 'deactivate' })
	expect(await deps.db.auditEntry.findMany()).toMatchObject([
		{
			actorId: 'hr',
			action: 'person.deactivate',
			target: 'person:trainee',
			before: '{"active":true}',
			after: '{"active":false}',
		},
	])
})

test('nobody of that id is not found', async () => {
	const deps = await office()
	const asked = { personId: 'nobody', act: 'deactivate' } as const
	expect(await managePerson(deps, { id: 'hr', role: 'hr' }, asked)).toEqual({
		ok: false,
		refused: 'not-found',
	})
})

test('the list offers hands exactly where the act would be allowed', async () => {
	const deps = await office()
	for (const role of ['hr', 'admin'] as const) {
		const me = {
			id: role,
			role,
			name: '',
			email: '',
			teamId: null,
			trains: [],
			sessionId: '',
			steppedUpAt: null,
		}
		for (const person of await peopleView(deps, me)) {
			const tried = await managePerson(deps, me, { personId: person.id, act: 'end-sessions' })
			expect([person.id, person.hands === null]).toEqual([person.id, tried.ok])
		}
	}
})
