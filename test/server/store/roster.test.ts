import { expect, test } from 'vitest'
import type { Deps } from '#app/server/deps.server'
import type { RecordScope } from '#app/server/store/records.server'
import { rosterOf, rosterPage } from '#app/server/store/roster.server'
import { askingOf } from '#app/server/store/standings.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

const day = (text: string) => new Date(`${text}T00:00:00.000Z`)
const all = { kind: 'all' } as const

async function assignedSince(deps: Deps, from: string, knownAt = from): Promise<void> {
	const common = { course: 'respect', title: 'Respect' }
	await deps.db.assignment.create({
		data: { id: 'a', ...common, version: 1, createdAt: day(knownAt), createdById: 'h' },
	})
	await deps.db.assignmentVersion.create({
		data: {
			...{ assignmentId: 'a', version: 1, ...common, byId: 'h', from: day(from), knownAt: day(knownAt) },
			rule: JSON.stringify({ everyone: true }),
			due: JSON.stringify({ kind: 'day', day: '2026-02-20' }),
			steps: JSON.stringify({}),
		},
	})
}

async function stateAt(deps: Deps, at: string, known: string): Promise<string | undefined> {
	const asking = await askingOf(deps.db.read, 'UTC')
	const when = { at: day(at), known: day(known) }
	const people = await rosterPage(deps.db.read, asking, when, { scope: all, after: null, take: 10 })
	return people[0]?.standings[0]?.state
}

test('who was compliant on 1 March depends on what was known when', async () => {
	const clock = handClock('2026-01-10T09:00:00.000Z')
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	await assignedSince(deps, '2026-01-15')
	// Done on 28 February, recorded on 5 March.
	clock.pass(54 * 24 * 60)
	await keepRecord(deps, 'nina', {
		...{ kind: 'course', slug: 'respect', result: 'completed', scores: null, expiresAt: null },
		at: day('2026-02-28'),
		recordedAt: day('2026-03-05'),
	})
	expect(await stateAt(deps, '2026-03-01', '2026-03-01')).toBe('overdue')
	expect(await stateAt(deps, '2026-03-01', '2026-03-06')).toBe('completed')
	expect(await stateAt(deps, '2026-02-10', '2026-03-06')).toBe('assigned')
})

test('an assignment that was made later, for an earlier day, was not known before', async () => {
	const deps = await testDeps({ now: () => day('2026-01-02') })
	await colleague(deps, 'nina')
	await assignedSince(deps, '2026-01-15', '2026-03-03')
	expect(await stateAt(deps, '2026-03-01', '2026-03-01')).toBeUndefined()
	expect(await stateAt(deps, '2026-03-01', '2026-03-04')).toBe('overdue')
})

test('the pages of a roster hold everybody once, and nobody outside the teams asked for', async () => {
	const deps = await testDeps()
	for (const id of ['a', 'b', 'c', 'd', 'e']) await colleague(deps, id, { name: 'Same Name' })
	const asking = await askingOf(deps.db.read, 'UTC')
	const when = { at: deps.now(), known: deps.now() }
	const seen: string[] = []
	for await (const page of rosterOf(deps.db.read, asking, when, { scope: all, take: 2 }))
		seen.push(...page.map(({ id }) => id))
	expect(seen).toEqual(['a', 'b', 'c', 'd', 'e'])
	const none: string[] = []
	const others: RecordScope = { kind: 'teams', teamIds: ['elsewhere'], personId: 'x' }
	for await (const page of rosterOf(deps.db.read, asking, when, { scope: others, take: 2 }))
		none.push(...page.map(({ id }) => id))
	expect(none).toEqual([])
})
