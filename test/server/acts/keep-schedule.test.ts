import { expect, test } from 'vitest'
import { retention } from '#app/core/records/classes'
import { keepSchedule } from '#app/server/acts/keep-schedule.server'
import { putNote } from '#app/server/store/lesson-notes.server'
import { verifyRecords } from '#app/server/store/verify-records.server'
import { awaitedAttempt, typedHouse } from '#test/support/awaited'
import { handClock } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

const day = 24 * 60

async function house() {
	const clock = handClock()
	const deps = await typedHouse({ now: clock.now })
	await awaitedAttempt(deps, { tone: 50, respect: 50 })
	await keepRecord(deps, 'nina')
	const note = { lesson: 'respect/heard', note: 'thought', text: 'My own.', at: deps.now() }
	for (const personId of ['nina', 'olga']) await putNote(deps.db, { personId, ...note })
	await deps.db.person.update({ where: { id: 'nina' }, data: { leftOn: '2026-03-02' } })
	return { clock, deps }
}

test('RT1 each class goes on its day, of those who left and of nobody else', async () => {
	const { clock, deps } = await house()
	clock.pass((retention.notes.days - 1) * day)
	expect((await keepSchedule(deps)).notes).toBeUndefined()
	clock.pass(day)
	expect(await keepSchedule(deps)).toMatchObject({ notes: 1 })
	expect((await deps.db.lessonNote.findMany()).map(({ personId }) => personId)).toEqual(['olga'])
	expect(await deps.db.moveText.count()).toBe(1)
	clock.pass((retention.typed.days - retention.notes.days) * day)
	expect(await keepSchedule(deps)).toMatchObject({ typed: 1 })
	expect(await deps.db.moveText.count()).toBe(0)
})

test('RT2 it runs again without finding anything, and the log has numbers alone', async () => {
	const { clock, deps } = await house()
	clock.pass(400 * day)
	await keepSchedule(deps)
	const after = await deps.db.auditEntry.count()
	expect(await keepSchedule(deps)).toEqual({})
	expect(await deps.db.auditEntry.count()).toBe(after)
	const log = await deps.db.auditEntry.findMany({ where: { action: 'retention.erase' } })
	expect(log.length).toBeGreaterThan(1)
	expect(JSON.stringify(log)).not.toMatch(/nina/)
})

test('RT3 who somebody was never goes by the schedule alone', async () => {
	const { clock, deps } = await house()
	clock.pass((retention.identity.days + 1) * day)
	await keepSchedule(deps)
	expect(await deps.db.person.findUnique({ where: { id: 'nina' } })).toMatchObject({ name: 'Person nina' })
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, erased: [] })
})
