import { expect, test } from 'vitest'
import { beginFacts } from '#app/server/acts/begin-facts.server'
import { changePerson } from '#app/server/acts/change-person.server'
import { refreshEverybody } from '#app/server/acts/refresh-standings.server'
import { standingsOf } from '#app/server/store/standings.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'

const at = (text: string) => new Date(`${text}T00:00:00.000Z`)

test('on their first day people are asked, though nobody did anything on that day', async () => {
	const clock = handClock('2026-03-02T09:00:00.000Z')
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	const made = { course: 'respect', title: 'Respect' }
	await deps.db.assignment.create({
		data: { id: 'a', ...made, version: 1, createdAt: clock.now(), createdById: 'h' },
	})
	await deps.db.assignmentVersion.create({
		data: {
			...{ assignmentId: 'a', version: 1, ...made, byId: 'h', from: at('2026-03-01'), knownAt: clock.now() },
			rule: JSON.stringify({ everyone: true }),
			due: JSON.stringify({ kind: 'none' }),
			steps: JSON.stringify({}),
		},
	})
	const told = { from: at('2026-03-10'), byId: null, source: 'hand' } as const
	await deps.db.write((tx) =>
		changePerson(deps, tx, { personId: 'nina', changes: { hired: '2026-03-10' }, ...told }),
	)
	await refreshEverybody(deps)
	expect(await standingsOf(deps.db, ['nina'])).toEqual([])
	clock.pass(8 * 24 * 60)
	await beginFacts(deps)
	expect(await standingsOf(deps.db, ['nina'])).toMatchObject([{ course: 'respect', state: 'assigned' }])
})

test('a change that was planned reaches the person’s own row when its time has come', async () => {
	const clock = handClock('2026-03-02T09:00:00.000Z')
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	const planned = { changes: { job: 'Team lead' }, from: at('2026-03-05'), byId: null } as const
	await deps.db.write((tx) => changePerson(deps, tx, { personId: 'nina', ...planned, source: 'hand' }))
	const jobNow = async () => (await deps.db.person.findUnique({ where: { id: 'nina' } }))?.job
	expect(await jobNow()).toBe(null)
	clock.pass(4 * 24 * 60)
	expect(await beginFacts(deps)).toBe(1)
	expect(await jobNow()).toBe('Team lead')
})

test('a clock that was put back takes nobody out of their team, nor their course away', async () => {
	let hour = 12
	const deps = await testDeps({ now: () => new Date(`2026-03-02T${hour}:00:00.000Z`) })
	await colleague(deps, 'nina', { teamId: 'yard' })
	const made = { course: 'respect', title: 'Respect' }
	await deps.db.assignment.create({
		data: { id: 'a', ...made, version: 1, createdAt: at('2026-03-01'), createdById: 'h' },
	})
	await deps.db.assignmentVersion.create({
		data: {
			...{ assignmentId: 'a', version: 1, ...made, byId: 'h' },
			...{ from: at('2026-03-01'), knownAt: at('2026-03-01') },
			rule: JSON.stringify({ groups: [{ teams: ['yard'] }] }),
			due: JSON.stringify({ kind: 'none' }),
			steps: JSON.stringify({}),
		},
	})
	const changes = { team: 'yard', hired: '2026-03-02' }
	const told = { personId: 'nina', changes, from: deps.now(), byId: null, source: 'hand' } as const
	await deps.db.write((tx) => changePerson(deps, tx, told))
	hour = 10
	await beginFacts(deps)
	const row = await deps.db.person.findUniqueOrThrow({ where: { id: 'nina' } })
	expect(row.teamId).toBe('yard')
	expect(await standingsOf(deps.db, ['nina'])).toMatchObject([{ course: 'respect', state: 'assigned' }])
})
