import { expect, test } from 'vitest'
import { peopleView } from '#app/server/views/people-view.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const hr = { id: 'hanna', role: 'hr' as const, trains: [] }

async function house() {
	const deps = await testDeps()
	await colleague(deps, 'nina', { name: 'Nina', teamId: 'desk' })
	await colleague(deps, 'yuri', { name: 'Yuri', teamId: 'yard' })
	await colleague(deps, 'theo', { name: 'Theo', role: 'trainer' })
	const set = (id: string, data: object) => deps.db.person.update({ where: { id }, data })
	const ids = async (query: string, me: Parameters<typeof peopleView>[1] = hr) =>
		(await peopleView(deps, me, new URLSearchParams(query))).people.map(({ id }) => id)
	return { deps, set, ids }
}

test('people are listed by name, and found by part of a name, address or number', async () => {
	const { set, ids } = await house()
	await set('yuri', { number: 'E-100%' })
	expect(await ids('')).toEqual(['nina', 'theo', 'yuri'])
	expect(await ids('who=NIN')).toEqual(['nina'])
	expect(await ids('who=theo@')).toEqual(['theo'])
	expect(await ids('who=100%25')).toEqual(['yuri'])
	expect(await ids('who=1_0')).toEqual([])
})

test('a filter narrows by team and role', async () => {
	const { ids } = await house()
	expect(await ids('team=yard')).toEqual(['yuri'])
	expect(await ids('role=trainer')).toEqual(['theo'])
	expect(await ids('role=nonsense')).toEqual(['nina', 'theo', 'yuri'])
})

test('who has left, was deactivated or invited is told apart', async () => {
	const { deps, set, ids } = await house()
	await set('nina', { leftOn: '2026-03-01' })
	await set('yuri', { active: false })
	await set('theo', { passwordHash: '-', leftOn: '2026-12-31' })
	expect(await ids('')).toEqual(['theo'])
	expect(await ids('state=left')).toEqual(['nina', 'yuri'])
	expect(await ids('state=invited')).toEqual(['theo'])
	const { people } = await peopleView(deps, hr, new URLSearchParams('state=all'))
	expect(people.map(({ state }) => state)).toEqual(['left', 'leaving', 'deactivated'])
})

test('HR who were given teams see these people and themselves', async () => {
	const { deps, ids } = await house()
	await colleague(deps, 'hugo', { name: 'Hugo', role: 'hr' })
	expect(await ids('state=all', { id: 'hugo', role: 'hr', trains: ['yard'] })).toEqual(['hugo', 'yuri'])
	expect(await ids('team=desk', { id: 'hugo', role: 'hr', trains: ['yard'] })).toEqual([])
})

test('pages lead on and back, everybody is on one of them', async () => {
	const { deps } = await house()
	for (let place = 0; place < 120; place++) await colleague(deps, `p${place}`, { name: 'The same' })
	const page = (query: string) => peopleView(deps, hr, new URLSearchParams(query))
	const first = await page('')
	const second = await page(`after=${first.next}`)
	const third = await page(`after=${second.next}`)
	const all = [first, second, third].flatMap(({ people }) => people.map(({ id }) => id))
	expect(new Set(all).size).toBe(123)
	expect([first.previous, third.next, first.count]).toEqual([null, null, 123])
	const back = await page(`before=${third.previous}`)
	expect(back.people).toEqual(second.people)
})
