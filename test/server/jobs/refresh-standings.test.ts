import { expect, test } from 'vitest'
import { atOnce, planRefresh } from '#app/server/acts/plan-refresh.server'
import { jobKinds } from '#app/server/jobs/kinds.server'
import { anAssignment } from '#test/support/assignments'
import { peopledSite } from '#test/support/peopled-site'

const many = Array.from({ length: atOnce + 1 }, (_, place) => `person-${place}`)

test('a change for many leaves them to jobs that its own write queues, once', async () => {
	const { deps } = await peopledSite()
	const plan = (personIds: string[]) =>
		deps.db.write((tx) => planRefresh(deps, tx, { key: 'a-change', personIds }))
	expect(await plan(['nina'])).toBe(false)
	expect([await plan(many), await plan(many)]).toEqual([true, true])
	const jobs = await deps.db.job.findMany({ where: { kind: 'refresh-standings' } })
	expect(jobs.map(({ payload }) => JSON.parse(payload).personIds)).toEqual([many])
})

test('the jobs put back how people stand, by person and by what an assignment says', async () => {
	const { deps } = await peopledSite()
	const assignmentId = await anAssignment(deps)
	const stand = () => deps.db.standing.findMany({ select: { personId: true, course: true, state: true } })
	const before = await stand()
	expect(before).toContainEqual({ personId: 'nina', course: 'respect', state: 'assigned' })
	const jobs = new Map<string, object>([
		['refresh-standings', { personIds: before.map(({ personId }) => personId) }],
		['refresh-assignment', { assignmentId, version: 1, course: 'respect' }],
	])
	for (const [kind, payload] of jobs) {
		await deps.db.standing.deleteMany({})
		await jobKinds.get(kind)?.(deps, payload)
		expect(await stand()).toEqual(before)
	}
})

test('while very many people are worked out others have their turn', async () => {
	const { deps } = await peopledSite()
	await anAssignment(deps)
	let turns = 0
	let waiting = true
	const others = () => {
		turns++
		if (waiting) setImmediate(others)
	}
	setImmediate(others)
	await jobKinds.get('refresh-standings')?.(deps, { personIds: many })
	waiting = false
	expect(turns).toBeGreaterThanOrEqual(Math.floor(many.length / 25))
})
