import { expect, test } from 'vitest'
import {
	catchUpStandings,
	refreshEverybody,
	refreshStandings,
} from '#app/server/acts/refresh-standings.server'
import type { Deps } from '#app/server/deps.server'
import { standingsOf } from '#app/server/store/standings.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

const day = (text: string) => new Date(`${text}T00:00:00.000Z`)

async function assigned(deps: Deps, due: object, from = day('2026-03-01')): Promise<void> {
	await deps.db.assignment.create({
		data: {
			...{ id: 'a', course: 'respect', title: 'Respect', version: 1 },
			createdAt: from,
			createdById: 'h',
		},
	})
	await deps.db.assignmentVersion.create({
		data: {
			...{
				assignmentId: 'a',
				version: 1,
				course: 'respect',
				title: 'Respect',
				byId: 'h',
				from,
				knownAt: from,
			},
			rule: JSON.stringify({ everyone: true }),
			due: JSON.stringify(due),
			steps: JSON.stringify({}),
		},
	})
}

async function stateOf(deps: Deps, personId: string): Promise<string | undefined> {
	return (await standingsOf(deps.db, [personId]))[0]?.state
}

test('everybody an assignment means has a row, with the instant it is due by', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await assigned(deps, { kind: 'day', day: '2026-03-10' })
	expect(await refreshEverybody(deps)).toBe(1)
	const [row] = await standingsOf(deps.db, ['nina'])
	expect(row).toMatchObject({ state: 'assigned', required: true, dueAt: day('2026-03-11'), round: 1 })
})

test('what time alone changes is caught up with when its time has come', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	await assigned(deps, { kind: 'day', day: '2026-03-10' })
	await refreshEverybody(deps)
	expect(await catchUpStandings(deps)).toBe(0)
	clock.pass(9 * 24 * 60)
	expect(await catchUpStandings(deps)).toBe(1)
	expect(await stateOf(deps, 'nina')).toBe('overdue')
	expect(await catchUpStandings(deps)).toBe(0)
})

test('a record makes it completed, and a record that voids it takes that back', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await assigned(deps, { kind: 'none' })
	const course = { kind: 'course', slug: 'respect', result: 'completed', scores: null } as const
	const { seq } = await keepRecord(deps, 'nina', { ...course, expiresAt: null })
	await deps.db.write((tx) => refreshStandings(deps, tx, { personIds: ['nina'] }))
	expect(await standingsOf(deps.db, ['nina'])).toMatchObject([{ state: 'completed', recordSeq: seq }])
	await keepRecord(deps, 'nina', { ...course, result: 'void', corrects: seq, reason: 'recorded-twice' })
	await deps.db.write((tx) => refreshStandings(deps, tx, { personIds: ['nina'] }))
	expect(await stateOf(deps, 'nina')).toBe('assigned')
})

test('instants are kept as the database keeps all others', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await assigned(deps, { kind: 'day', day: '2026-03-10' })
	await refreshEverybody(deps)
	const due = day('2026-03-11')
	expect(await deps.db.standing.count({ where: { dueAt: due } })).toBe(1)
	expect(await deps.db.standing.count({ where: { dueAt: { lt: due } } })).toBe(0)
})
