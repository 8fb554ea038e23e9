import { expect, test } from 'vitest'
import { queuePeriodic } from '#app/server/jobs/timetable.server'
import { handClock, testDeps } from '#test/support/deps'

const keysAfter = async (steps: number[], kind: string, start: string, timeZone = 'Europe/London') => {
	const clock = handClock(start)
	const deps = await testDeps({ now: clock.now })
	const zoned = { ...deps, env: { ...deps.env, timeZone } }
	for (const minutes of [0, ...steps]) {
		clock.pass(minutes)
		await queuePeriodic(zoned, new Set([kind]))
	}
	return (await deps.db.job.findMany({ orderBy: { key: 'asc' } })).map(({ key }) => key)
}

test('a daily job is queued once for its day, however often one looks', async () => {
	expect(await keysAfter([1, 1, 60], 'checkpoint', '2026-03-02T09:00:00.000Z')).toEqual([
		'checkpoint:2026-03-02',
	])
})

test('a clock that goes back an hour queues nothing twice, and the next day is not missed', async () => {
	expect(await keysAfter([2, -60, 60, 24 * 60], 'checkpoint', '2026-03-02T00:09:00.000Z')).toEqual([
		'checkpoint:2026-03-01',
		'checkpoint:2026-03-02',
		'checkpoint:2026-03-03',
	])
})

test('a clock that jumps days forward queues the newest run alone', async () => {
	expect(await keysAfter([3 * 24 * 60], 'backup', '2026-03-02T09:00:00.000Z')).toEqual([
		'backup:2026-03-02',
		'backup:2026-03-05',
	])
})

test('on the day whose clocks skip or repeat an hour a nightly job is queued once', async () => {
	const hourly = Array.from({ length: 48 }, () => 60)
	expect(await keysAfter(hourly, 'tidy', '2026-03-28T12:00:00.000Z')).toEqual([
		'tidy:2026-03-28',
		'tidy:2026-03-29',
		'tidy:2026-03-30',
	])
	expect(await keysAfter(hourly, 'tidy', '2026-10-24T12:00:00.000Z')).toEqual([
		'tidy:2026-10-24',
		'tidy:2026-10-25',
		'tidy:2026-10-26',
	])
})

test('what comes every few minutes is queued once for each of its times', async () => {
	expect(await keysAfter([4, 4, 4], 'standings', '2026-03-02T09:01:00.000Z')).toEqual([
		'standings:2026-03-02T09:00',
		'standings:2026-03-02T09:10',
	])
})
