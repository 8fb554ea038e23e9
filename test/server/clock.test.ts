import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileClock } from '#app/server/clock.server'
import { testFolder } from '#test/support/db'

const said = new Date('2026-03-01T08:00:00.000Z').getTime()

test('a clock that a file sets goes on from what it says, so that what comes later is later', () => {
	const file = join(testFolder(), 'now')
	writeFileSync(file, '2026-03-01T08:00:00.000Z\n')
	const minuteAgo = Date.now() / 1000 - 60
	utimesSync(file, minuteAgo, minuteAgo)
	const passed = fileClock(file)().getTime() - said
	expect(passed).toBeGreaterThanOrEqual(60_000)
	expect(passed).toBeLessThan(24 * 3_600_000)
})

test('a file that says no time, or is not there, leaves the time as it is', () => {
	const folder = testFolder()
	writeFileSync(join(folder, 'words'), 'soon')
	for (const name of ['words', 'none']) {
		const told = fileClock(join(folder, name))().getTime()
		expect(told).toBeGreaterThan(said)
		expect(told).toBeLessThanOrEqual(Date.now())
	}
})
