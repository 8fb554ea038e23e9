import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { keepWaiting, type Place, waitingAt } from '#app/server/import/waiting-files.server'
import { tidy } from '#app/server/jobs/tidy.server'
import { handClock, testDeps } from '#test/support/deps'

const hanna: Place = { kind: 'people', personId: 'hanna/../x' }
const schema = z.object({ text: z.string() })

async function desk() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	const files = () => readdirSync(`${deps.db.path}.waiting`)
	const there = (place: Place) => waitingAt(deps, place, schema)
	return { deps, clock, files, there }
}

test('another process finds what was uploaded here', async () => {
	const { deps } = await desk()
	await keepWaiting(deps, hanna, { text: 'Zo\u00eb' })
	const other = await testDeps({ db: deps.db, now: deps.now })
	expect(await waitingAt(other, hanna, schema)).toEqual({ text: 'Zo\u00eb' })
})

test('a second file takes the place of the first, and each person and kind has a place', async () => {
	const { deps, clock, files, there } = await desk()
	await keepWaiting(deps, hanna, { text: 'one' })
	clock.pass(1)
	await keepWaiting(deps, hanna, { text: 'two' })
	await keepWaiting(deps, { ...hanna, kind: 'completions' }, { text: 'three' })
	expect([await there(hanna), await there({ kind: 'people', personId: 'ada' })]).toEqual([
		{ text: 'two' },
		null,
	])
	expect(files()).toHaveLength(2)
})

test('a file is there for its owner alone, for half an hour', async () => {
	const { deps, clock, files, there } = await desk()
	await keepWaiting(deps, hanna, { text: 'one' })
	const [name = ''] = files()
	expect(statSync(join(`${deps.db.path}.waiting`, name)).mode & 0o077).toBe(0)
	clock.pass(29)
	expect(await there(hanna)).not.toBe(null)
	clock.pass(1)
	expect(await there(hanna)).toBe(null)
	expect(files()).toEqual([])
})

test('the nightly tidying takes away what nobody decided about', async () => {
	const { deps, clock, files } = await desk()
	await keepWaiting(deps, hanna, { text: 'one' })
	clock.pass(40)
	await tidy(deps)
	expect(files()).toEqual([])
})
