import { expect, test } from 'vitest'
import { noteViewing } from '#app/server/acts/note-viewing.server'
import { handClock, testDeps } from '#test/support/deps'

const me = { id: 'hanna' }

test('PR1 the same look is noted once an hour, another person or thing by itself', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await noteViewing(deps, me, { personId: 'nina', what: 'person' })
	clock.pass(59)
	await noteViewing(deps, me, { personId: 'nina', what: 'person' })
	expect(await deps.db.viewing.count()).toBe(1)
	await noteViewing(deps, me, { personId: 'nina', what: 'attempt', target: 'a-1' })
	await noteViewing(deps, me, { personId: 'nina', what: 'attempt', target: 'a-2' })
	await noteViewing(deps, me, { personId: 'tom', what: 'person' })
	expect(await deps.db.viewing.count()).toBe(4)
	clock.pass(1)
	await noteViewing(deps, me, { personId: 'nina', what: 'person' })
	expect(await deps.db.viewing.count()).toBe(5)
})

test('PR2 nobody is noted for looking at themselves', async () => {
	const deps = await testDeps()
	await noteViewing(deps, me, { personId: 'hanna', what: 'person' })
	expect(await deps.db.viewing.count()).toBe(0)
})

test('PR3 two looks at once are one row', async () => {
	const deps = await testDeps()
	await Promise.all([1, 2, 3].map(() => noteViewing(deps, me, { personId: 'nina', what: 'proof' })))
	expect(await deps.db.viewing.count()).toBe(1)
})
