import { expect, test } from 'vitest'
import { personAt } from '#app/core/records/person-at'
import { changePerson } from '#app/server/acts/change-person.server'
import { factsOf } from '#app/server/store/person-facts.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'

async function house() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina', { teamId: 'desk' })
	await deps.db.team.create({ data: { id: 'yard', name: 'Yard' } })
	await deps.db.team.create({ data: { id: 'shop', name: 'Shop' } })
	const say = (changes: Parameters<typeof changePerson>[2]['changes'], from: Date) =>
		deps.db.write((tx) =>
			changePerson(deps, tx, { personId: 'nina', changes, from, byId: 'hanna', source: 'hand' }),
		)
	const facts = async () => (await factsOf(deps.db, ['nina'])).get('nina') ?? []
	const row = () => deps.db.person.findUniqueOrThrow({ where: { id: 'nina' } })
	return { clock, deps, say, facts, row }
}

const days = (count: number) => count * 24 * 60

test('who is made has facts of their role and team from then on', async () => {
	const { facts, clock } = await house()
	const state = personAt(await facts(), clock.now(), clock.now())
	expect(state).toMatchObject({ role: 'trainee', team: 'desk' })
})

test('a change is told on both axes, and the row shows what holds now', async () => {
	const { clock, say, facts, row } = await house()
	const start = clock.now()
	clock.pass(days(10))
	const moved = clock.now()
	clock.pass(days(5))
	expect(await say({ team: 'yard' }, moved)).toEqual(['team'])
	const all = await facts()
	expect((await row()).teamId).toBe('yard')
	expect(personAt(all, start, clock.now()).team).toBe('desk')
	expect(personAt(all, moved, clock.now()).team).toBe('yard')
	expect(personAt(all, moved, moved).team).toBe('desk')
})

test('what is said of the past holds until now, over what was said of that time before', async () => {
	const { clock, say, facts, row } = await house()
	const early = clock.now()
	clock.pass(days(10))
	await say({ team: 'yard' }, clock.now())
	clock.pass(days(10))
	await say({ team: 'shop' }, new Date(early.getTime() + 1))
	expect((await row()).teamId).toBe('shop')
	expect(personAt(await facts(), clock.now(), clock.now()).team).toBe('shop')
})

test('what is planned for later does not show yet, and stays when today changes', async () => {
	const { clock, say, facts, row } = await house()
	const later = new Date(clock.now().getTime() + days(30) * 60_000)
	await say({ team: 'yard' }, later)
	expect((await row()).teamId).toBe('desk')
	await say({ team: 'shop' }, clock.now())
	expect((await row()).teamId).toBe('shop')
	expect(personAt(await facts(), later, clock.now()).team).toBe('yard')
})

test('a day of leaving is known at once, whenever it is', async () => {
	const { clock, say, row } = await house()
	await say({ left: '2027-01-31' }, clock.now())
	expect((await row()).leftOn).toBe('2027-01-31')
	await say({ left: null }, clock.now())
	expect((await row()).leftOn).toBeNull()
})

test('what was so already is not written again', async () => {
	const { clock, say, facts } = await house()
	const before = (await facts()).length
	expect(await say({ team: 'desk', job: null }, clock.now())).toEqual([])
	expect(await facts()).toHaveLength(before)
})

test('lists hear of another team', async () => {
	const { clock, deps, say } = await house()
	await deps.db.recordLine.create({
		data: {
			...{ seq: 1, personId: 'nina', name: 'Person nina', teamId: 'desk', kind: 'course', slug: 'respect' },
			...{ result: 'completed', at: clock.now(), minutes: 5 },
		},
	})
	await say({ team: 'yard' }, clock.now())
	expect(await deps.db.recordLine.findUnique({ where: { seq: 1 } })).toMatchObject({ teamId: 'yard' })
})
