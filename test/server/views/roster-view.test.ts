import { expect, test } from 'vitest'
import { exportRoster } from '#app/server/acts/export-roster.server'
import type { Deps } from '#app/server/deps.server'
import { outlookView } from '#app/server/views/outlook-view.server'
import { rosterView } from '#app/server/views/roster-view.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { publishedCourse } from '#test/support/published'
import { keepRecord } from '#test/support/record'

const day = (text: string) => new Date(`${text}T00:00:00.000Z`)
const hanna = { id: 'hanna', role: 'hr' as const, trains: [] }

/** Nina was to do a course until 20 February, did it on the 28th, and it was recorded on 5 March; today is later. */
async function doneLate(): Promise<Deps> {
	const clock = handClock('2026-01-10T09:00:00.000Z')
	const deps = await testDeps({ now: clock.now })
	await publishedCourse(deps, 'respect', { lessons: [], scenarios: [] })
	await colleague(deps, 'nina', { name: 'Nina' })
	const common = { course: 'respect', title: 'Respect' }
	const from = day('2026-01-15')
	await deps.db.assignment.create({
		data: { id: 'a', ...common, version: 1, createdAt: from, createdById: 'h' },
	})
	await deps.db.assignmentVersion.create({
		data: {
			...{ assignmentId: 'a', version: 1, ...common, byId: 'h', from, knownAt: from },
			rule: JSON.stringify({ people: ['nina'] }),
			due: JSON.stringify({ kind: 'day', day: '2026-02-20' }),
			steps: JSON.stringify({}),
		},
	})
	clock.pass(54 * 24 * 60)
	await keepRecord(deps, 'nina', {
		...{ kind: 'course', slug: 'respect', result: 'completed', scores: null, expiresAt: null },
		at: day('2026-02-28'),
		recordedAt: day('2026-03-05'),
	})
	return deps
}

const params = (text: string) => new URLSearchParams(text)

test('D4 the roster tells what was known then, and what is known by now', async () => {
	const deps = await doneLate()
	const then = await rosterView(deps, hanna, params('at=2026-03-01&known=2026-03-01'))
	expect(then.lines).toMatchObject([
		{
			...{ name: 'Nina', state: 'overdue', due: '2026-02-20', completed: null },
			knownNow: { state: 'completed', completed: '2026-02-28', recorded: '2026-03-05' },
		},
	])
	expect(then.counts).toEqual({ people: 1, states: { overdue: 1 }, required: 1, compliant: 0 })
	const later = await rosterView(deps, hanna, params('at=2026-03-01&known=2026-03-06'))
	expect(later.lines).toMatchObject([{ state: 'completed', knownNow: null }])
	expect(later.counts?.compliant).toBe(1)
})

test('D4 a team or a course that was not theirs then leaves the roster empty', async () => {
	const deps = await doneLate()
	for (const filter of ['team=another', 'course=another']) {
		const view = await rosterView(deps, hanna, params(`at=2026-03-01&${filter}`))
		expect([view.lines, view.counts?.people]).toEqual([[], 0])
	}
})

test('D5 the file of a roster says in each row which two days it is about', async () => {
	const deps = await doneLate()
	const { body } = await exportRoster(deps, hanna, params('at=2026-03-01&known=2026-03-01'))
	const [, row = ''] = (await new Response(body).text()).trim().split('\r\n')
	expect(row).toContain('overdue')
	expect(row).toContain('"on 2026-03-01, as known on 2026-03-01"')
	expect(await deps.db.auditEntry.count({ where: { action: 'roster.export' } })).toBe(1)
})

test('D4 an outlook of fewer than five people tells no figures', async () => {
	const deps = await doneLate()
	const view = await outlookView(deps, hanna, params(''))
	expect([view.months, view.funnel?.steps]).toEqual([null, null])
})

test('a roster of one course leaves out the others, and one of a team those who were never in it', async () => {
	const deps = await doneLate()
	await colleague(deps, 'otis', { name: 'Otis' })
	const one = await rosterView(deps, hanna, params('at=2026-03-01&course=respect'))
	expect([one.lines.length, one.counts?.required]).toEqual([1, 1])
	const from = day('2026-01-01')
	await deps.db.personFact.create({
		data: {
			...{ id: 'moved', personId: 'nina', field: 'team', value: 'yard', from, knownAt: from },
			source: 'hand',
		},
	})
	const team = await rosterView(deps, hanna, params('at=2026-03-02&team=yard'))
	expect([team.lines.map(({ name }) => name), team.counts?.people]).toEqual([['Nina'], 1])
})

test('counts of two who ask at once are made once, and those of a day that is over are kept', async () => {
	const deps = await doneLate()
	const ask = () => rosterView(deps, hanna, params('at=2026-02-01&known=2026-02-01'))
	const [one, other] = await Promise.all([ask(), ask()])
	expect(one.counts).toBe(other.counts)
	expect((await ask()).counts).toBe(one.counts)
})

test('a page ends with the person whose lines fill it, and the next one begins after them', async () => {
	const deps = await testDeps({ now: handClock('2026-03-01T09:00:00.000Z').now })
	const people = Array.from({ length: 27 }, (_, place) => `p${String(place + 1).padStart(2, '0')}`)
	for (const id of people) await colleague(deps, id, { name: id })
	const from = day('2026-01-15')
	for (const course of ['respect', 'calls']) {
		await publishedCourse(deps, course, { lessons: [], scenarios: [] })
		const common = { course, title: course }
		await deps.db.assignment.create({
			data: { id: course, ...common, version: 1, createdAt: from, createdById: 'h' },
		})
		const rule = { rule: JSON.stringify({ people }), due: JSON.stringify({ kind: 'day', day: '2026-02-20' }) }
		await deps.db.assignmentVersion.create({
			data: {
				...{ assignmentId: course, version: 1, ...common, ...rule, steps: '{}', byId: 'h' },
				...{ from, knownAt: from },
			},
		})
	}
	const first = await rosterView(deps, hanna, params('at=2026-02-01'))
	expect([first.lines.length, first.lines.at(-1)?.name]).toEqual([50, 'p25'])
	const second = await rosterView(deps, hanna, params(`at=2026-02-01&page=${first.next}`))
	expect(second.lines.map(({ name }) => name)).toEqual(['p26', 'p26', 'p27', 'p27'])
	expect(second.next).toBeNull()
})
