import { expect, test } from 'vitest'
import type { Deps } from '#app/server/deps.server'
import { GiveUp } from '#app/server/jobs/after-failure'
import type { JobKind } from '#app/server/jobs/job-kind.server'
import { enqueue } from '#app/server/jobs/queue.server'
import { runDue } from '#app/server/jobs/run-due.server'
import { createWorker } from '#app/server/jobs/worker.server'
import { handClock, testDeps } from '#test/support/deps'

const workerOf = (deps: Deps, work: JobKind, by = 'one', steady = () => deps.now().getTime()) =>
	createWorker(deps, new Map([['work', work]]), { by, steady })
const all = (deps: Deps) => deps.db.job.findMany({ orderBy: { key: 'asc' } })
const add = (deps: Deps, key: string, runAt?: Date) =>
	enqueue(deps, deps.db, { kind: 'work', key, ...(runAt && { runAt }) })

test('a job that is asked for twice is queued once', async () => {
	const deps = await testDeps()
	expect([await add(deps, 'a'), await add(deps, 'a')]).toEqual([true, false])
	expect(await all(deps)).toHaveLength(1)
})

test('a job that is queued in a write that fails is not queued', async () => {
	const deps = await testDeps()
	const write = deps.db.write(async (tx) => {
		await enqueue(deps, tx, { kind: 'work', key: 'a' })
		throw new Error('no')
	})
	await expect(write).rejects.toThrow('no')
	expect(await all(deps)).toEqual([])
})

test('a job runs when its time has come, and what came of it is kept', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await add(deps, 'a', new Date(clock.now().getTime() + 3_600_000))
	const worker = workerOf(deps, async () => 'well done')
	expect(await runDue(deps, { periodic: false, worker })).toBe(0)
	clock.pass(60)
	expect(await runDue(deps, { periodic: false, worker })).toBe(1)
	expect(await all(deps)).toMatchObject([{ state: 'done', outcome: 'well done', attempts: 1 }])
})

test('two processes share the jobs and do each once', async () => {
	const deps = await testDeps()
	const did: string[] = []
	for (let index = 0; index < 40; index++)
		await enqueue(deps, deps.db, { kind: 'work', key: `k${index}`, payload: { index } })
	const work: JobKind = async (_, payload) => `${did.push(JSON.stringify(payload))}`
	const workers = ['one', 'two', 'three'].map((by) => workerOf(deps, work, by))
	await Promise.all(workers.map((worker) => runDue(deps, { periodic: false, worker })))
	expect([did.length, new Set(did).size]).toEqual([40, 40])
})

test('a job that fails is tried again after 1, 5, 30 minutes, 2 and 8 hours, then it is dead', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await add(deps, 'a')
	let tries = 0
	const worker = workerOf(deps, async () => {
		throw new Error(`try ${++tries}`)
	})
	const waits: number[] = []
	for (;;) {
		await runDue(deps, { periodic: false, worker })
		const [job] = await all(deps)
		if (job?.state !== 'waiting') break
		const minutes = (job.runAt.getTime() - clock.now().getTime()) / 60_000
		waits.push(minutes)
		clock.pass(minutes)
	}
	expect(waits).toEqual([1, 5, 30, 120, 480])
	expect(await all(deps)).toMatchObject([{ state: 'dead', error: 'try 6', attempts: 6 }])
})

test('a failure that nothing can mend is not tried again', async () => {
	const deps = await testDeps()
	await add(deps, 'a')
	const worker = workerOf(deps, async () => {
		throw new GiveUp('no such address')
	})
	await runDue(deps, { periodic: false, worker })
	expect(await all(deps)).toMatchObject([{ state: 'dead', error: 'no such address', attempts: 1 }])
})

test('what a process that is gone had begun is taken up by another after two minutes', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await add(deps, 'a')
	void (await workerOf(deps, () => new Promise(() => {}), 'gone').begin())
	const worker = workerOf(deps, async () => 'done after all', 'other')
	expect(await runDue(deps, { periodic: false, worker })).toBe(0)
	clock.pass(1)
	expect(await runDue(deps, { periodic: false, worker })).toBe(0)
	clock.pass(1)
	expect(await runDue(deps, { periodic: false, worker })).toBe(1)
	expect(await all(deps)).toMatchObject([{ state: 'done', attempts: 2, leaseBy: 'other' }])
})

test('a clock that jumps a day forward takes no running job away from its process', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await add(deps, 'a')
	let steady = 0
	let finish = () => {}
	const slow = workerOf(deps, () => new Promise((resolve) => (finish = () => resolve('done'))), 'slow')
	const [work] = await slow.begin()
	const other = workerOf(
		deps,
		async () => 'twice',
		'other',
		() => steady,
	)
	await runDue(deps, { periodic: false, worker: other })
	clock.pass(24 * 60)
	steady += 3_000
	expect(await runDue(deps, { periodic: false, worker: other })).toBe(0)
	finish()
	await work
	expect(await all(deps)).toMatchObject([{ state: 'done', outcome: 'done', attempts: 1 }])
})

test('a process that lost its lease does not overwrite what the other made of the job', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await add(deps, 'a')
	let finish = () => {}
	const slow = workerOf(deps, () => new Promise((resolve) => (finish = () => resolve('late'))), 'slow')
	const [work] = await slow.begin()
	const other = workerOf(deps, async () => 'in time', 'other')
	await runDue(deps, { periodic: false, worker: other })
	clock.pass(3)
	await runDue(deps, { periodic: false, worker: other })
	finish()
	await work
	expect(await all(deps)).toMatchObject([{ state: 'done', outcome: 'in time' }])
})
