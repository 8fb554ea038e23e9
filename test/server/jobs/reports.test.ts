import { expect, test } from 'vitest'
import { keepReport, nextRun, type ReportAsked } from '#app/server/acts/keep-report.server'
import { sendReports } from '#app/server/jobs/reports.server'
import { readableReport } from '#app/server/views/readable-report.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'

const weekly: ReportAsked = {
	name: 'Overdue',
	page: 'training-list',
	query: 'state=overdue',
	every: 'week',
	on: 1,
	hour: '08:00',
	timeZone: 'Europe/London',
	recipients: [],
}

async function withReport(start: string, asked = weekly) {
	const clock = handClock(start)
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'hanna', { role: 'hr' })
	await keepReport(deps, { id: 'hanna' }, asked, null)
	return { clock, deps, letters: () => deps.db.mail.findMany({ orderBy: { createdAt: 'asc' } }) }
}

test('a report comes at its time by the clock of its zone, before and after clocks change', () => {
	const next = (after: string) => nextRun(weekly, 'Europe/London', new Date(after))?.toISOString()
	expect(next('2026-03-23T08:00:00.000Z')).toBe('2026-03-30T07:00:00.000Z')
	expect(next('2026-10-19T07:00:00.000Z')).toBe('2026-10-26T08:00:00.000Z')
})

test('a report at an hour that clocks skip or repeat comes once that day', () => {
	const daily = { every: 'day', on: null, hour: '01:30' } as const
	const runs = (start: string) => {
		let at = new Date(start)
		return Array.from({ length: 3 }, () => {
			at = nextRun(daily, 'Europe/London', at) ?? at
			return at.toISOString().slice(0, 10)
		})
	}
	expect(runs('2026-03-28T00:00:00.000Z')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30'])
	expect(new Set(runs('2026-10-24T00:00:00.000Z').slice(1)).size).toBe(2)
})

test('its letter holds a link, and nothing of what the list shows', async () => {
	const { clock, deps, letters } = await withReport('2026-03-02T09:00:00.000Z')
	await sendReports(deps)
	expect(await letters()).toEqual([])
	clock.pass(7 * 24 * 60)
	await sendReports(deps)
	await sendReports(deps)
	const [letter, ...more] = await letters()
	expect(more).toEqual([])
	expect(letter).toMatchObject({ to: 'hanna@example.test', kind: 'report', subject: 'Your report: Overdue' })
	expect(letter?.text).toMatch(/http:\/\/localhost:3000\/reports\/id-\d+/)
	expect(letter?.text).not.toContain('state=overdue')
})

test('after weeks in which nothing ran it comes once, and then in its rhythm', async () => {
	const { clock, deps, letters } = await withReport('2026-03-02T09:00:00.000Z')
	clock.pass(30 * 24 * 60)
	await Promise.all([sendReports(deps), sendReports(deps)])
	expect(await letters()).toHaveLength(1)
	clock.pass(7 * 24 * 60)
	await sendReports(deps)
	expect(await letters()).toHaveLength(2)
})

test('somebody who may no longer see lists, or has left, gets no letter', async () => {
	const { clock, deps, letters } = await withReport('2026-03-02T09:00:00.000Z')
	await deps.db.person.update({ where: { id: 'hanna' }, data: { role: 'trainee' } })
	clock.pass(8 * 24 * 60)
	await sendReports(deps)
	await deps.db.person.update({ where: { id: 'hanna' }, data: { role: 'hr', active: false } })
	clock.pass(8 * 24 * 60)
	await sendReports(deps)
	expect(await letters()).toEqual([])
})

test("a report is opened by those it goes to, and is nobody else's", async () => {
	const { deps } = await withReport('2026-03-02T09:00:00.000Z')
	const { id } = await deps.db.report.findFirstOrThrow()
	expect(await readableReport(deps, { id: 'hanna' }, id)).toMatchObject({ name: 'Overdue' })
	expect(await readableReport(deps, { id: 'theo' }, id)).toBeNull()
})
