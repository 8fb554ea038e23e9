import { expect, test } from 'vitest'
import { confirmAttempt } from '#app/server/acts/confirm-attempt.server'
import type { GivenMark } from '#app/server/acts/given-marks.server'
import { markBlind } from '#app/server/acts/mark-blind.server'
import { readLesson } from '#app/server/acts/read-lesson.server'
import { recheckRecord } from '#app/server/acts/recheck-record.server'
import { verifyAttempts } from '#app/server/acts/verify-attempts.server'
import type { Deps } from '#app/server/deps.server'
import { attemptById } from '#app/server/store/attempts.server'
import { awaitedCount, awaitedOf } from '#app/server/store/awaited.server'
import { eraseMoveTexts } from '#app/server/store/moves.server'
import { turnMarksOf } from '#app/server/store/turn-marks.server'
import { verifyRecords } from '#app/server/store/verify-records.server'
import { awaitedAttempt, tess, theo, typedHouse } from '#test/support/awaited'
import { handClock } from '#test/support/deps'
import { publishedCourse, publishedLesson } from '#test/support/published'

const kept: GivenMark[] = [{ number: 1, tone: 'keep', respect: 'keep' }]
const raised: GivenMark[] = [{ number: 1, tone: 75, respect: 75, reason: 'You named what went wrong.' }]
const blind: GivenMark[] = [{ number: 1, tone: 75, respect: 75 }]

const confirm = (deps: Deps, attemptId: string, given: GivenMark[], who = theo) =>
	confirmAttempt(deps, who, { attemptId, given })
async function seenAndConfirmed(deps: Deps, attemptId: string, given: GivenMark[], who = theo) {
	await markBlind(deps, who, { attemptId, given: blind })
	return confirm(deps, attemptId, given, who)
}
const recordsOf = (deps: Deps) => deps.db.completionRecord.findMany({ orderBy: { seq: 'asc' } })
const verified = async (deps: Deps) => ({
	attempts: await verifyAttempts(deps.db),
	records: await verifyRecords(deps.db.read, deps.keys, { recheck: recheckRecord(deps.db) }),
})

test('an official attempt with a typed turn is provisional: no record, not passed, a trainer is awaited', async () => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 100, respect: 100 })
	const attempt = await attemptById(deps.db, id)
	expect(attempt).toMatchObject({ confirmation: 'awaited', passed: null, result: { passed: true } })
	expect(await recordsOf(deps)).toEqual([])
	expect(await awaitedCount(deps.db, theo)).toBe(1)
	expect(await verified(deps)).toMatchObject({ attempts: { ok: true }, records: { ok: true, rows: 0 } })
})

test('kept marks make the provisional result the final one, as of the day it ended', async () => {
	const clock = handClock()
	const deps = await typedHouse({ now: clock.now })
	const { id } = await awaitedAttempt(deps, { tone: 62, respect: 88 })
	const before = await attemptById(deps.db, id)
	clock.pass(3 * 24 * 60)
	expect(await seenAndConfirmed(deps, id, kept)).toEqual({ ok: true, changed: 0 })
	const after = await attemptById(deps.db, id)
	expect(after).toMatchObject({ confirmation: 'confirmed', passed: true, result: before?.result })
	expect(await recordsOf(deps)).toMatchObject([{ result: 'passed', attemptId: id, at: before?.endedAt }])
	expect(await turnMarksOf(deps.db, id, 'confirmed')).toMatchObject([
		{ number: 1, tone: 62, respect: 88, byId: 'theo', reason: null },
	])
	expect(await awaitedCount(deps.db, theo)).toBe(0)
	expect(await verified(deps)).toMatchObject({ attempts: { ok: true }, records: { ok: true, rows: 1 } })
})

test('a raised mark gives back what poor wording took, and the move keeps its first marks', async () => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 25, respect: 10 })
	const before = await attemptById(deps.db, id)
	expect(before?.result).toMatchObject({ passed: false, needs: [{ id: 'heard', met: false }] })
	expect(await seenAndConfirmed(deps, id, raised)).toEqual({ ok: true, changed: 1 })
	const after = await attemptById(deps.db, id)
	expect(after).toMatchObject({ passed: true, result: { passed: true, needs: [{ met: true }] } })
	expect(after?.moves).toEqual(before?.moves)
	expect(after?.confirmed).toMatchObject([{ tone: 75, respect: 75, reason: 'You named what went wrong.' }])
	expect(await verified(deps)).toMatchObject({ attempts: { ok: true }, records: { ok: true } })
})

test('a lowered mark takes a pass away before it counts, and HR reads not yet', async () => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 100, respect: 100 })
	const given: GivenMark[] = [{ number: 1, tone: 0, respect: 0, reason: 'It mocks him.' }]
	await seenAndConfirmed(deps, id, given)
	expect(await recordsOf(deps)).toMatchObject([{ result: 'not-yet' }])
	expect(await verified(deps)).toMatchObject({ attempts: { ok: true }, records: { ok: true } })
})

test('a confirmed pass completes its course, on the day of the last step', async () => {
	const clock = handClock()
	const deps = await typedHouse({ now: clock.now })
	await publishedLesson(deps, 'respect', 'heard')
	await publishedCourse(deps, 'respect', { lessons: ['heard'], scenarios: ['say-you-know'] })
	const { id } = await awaitedAttempt(deps, { tone: 100, respect: 100 })
	clock.pass(60)
	await readLesson(deps, { personId: 'nina', course: 'respect', lesson: 'heard' })
	const read = clock.now()
	clock.pass(24 * 60)
	expect(await recordsOf(deps)).toEqual([])
	await seenAndConfirmed(deps, id, kept)
	const [, course] = await recordsOf(deps)
	expect(course).toMatchObject({ kind: 'course', result: 'completed', at: read })
})

test('the scorer’s marks are not to be confirmed before one’s own are in, and those stay as first given', async () => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 50, respect: 50 })
	expect(await confirm(deps, id, kept)).toEqual({ ok: false, refused: 'not-blind-yet' })
	await markBlind(deps, theo, { attemptId: id, given: blind })
	expect(await confirm(deps, id, kept, tess)).toEqual({ ok: false, refused: 'not-blind-yet' })
	await markBlind(deps, theo, { attemptId: id, given: [{ number: 1, tone: 0, respect: 0 }] })
	expect(await turnMarksOf(deps.db, id, 'blind')).toMatchObject([{ tone: 75, respect: 75, byId: 'theo' }])
	expect((await attemptById(deps.db, id))?.confirmation).toBe('awaited')
})

test.each<[string, GivenMark[], object[]]>([
	['nothing', [], [{ field: 'tone' }, { field: 'respect' }]],
	['half', [{ number: 1, tone: 'keep' }], [{ field: 'respect', what: 'missing' }]],
	[
		'no reason',
		[{ number: 1, tone: 'keep', respect: 0, reason: ' … ' }],
		[{ field: 'reason', what: 'missing' }],
	],
	[
		'too much of one',
		[{ number: 1, tone: 'keep', respect: 0, reason: 'a'.repeat(301) }],
		[{ field: 'reason', what: 'too-long' }],
	],
	['another move', [{ number: 2, tone: 0, respect: 0, reason: 'No.' }], [{ number: 1 }, { number: 1 }]],
])('what is not complete is told and changes nothing: %s', async (_what, given, problems) => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 50, respect: 50 })
	expect(await seenAndConfirmed(deps, id, given)).toMatchObject({ refused: 'not-complete', problems })
	expect(await turnMarksOf(deps.db, id, 'confirmed')).toEqual([])
	expect(await recordsOf(deps)).toEqual([])
})

test('one’s own marks want a step for each dimension; keeping is no answer yet', async () => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 50, respect: 50 })
	expect(await markBlind(deps, theo, { attemptId: id, given: kept })).toMatchObject({
		refused: 'not-complete',
		problems: [{ field: 'tone' }, { field: 'respect' }],
	})
})

test('two trainers at once: one result, one record, and the other is told', async () => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 50, respect: 50 })
	for (const who of [theo, tess]) await markBlind(deps, who, { attemptId: id, given: blind })
	const answers = await Promise.all([confirm(deps, id, raised), confirm(deps, id, kept, tess)])
	expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
	expect(answers).toContainEqual({ ok: false, refused: 'already-confirmed' })
	expect(await recordsOf(deps)).toHaveLength(1)
	expect(await turnMarksOf(deps.db, id, 'confirmed')).toHaveLength(1)
	expect(await confirm(deps, id, kept)).toEqual({ ok: false, refused: 'already-confirmed' })
	expect(await verified(deps)).toMatchObject({ attempts: { ok: true }, records: { ok: true } })
})

test.each([
	['a trainer of another team', { id: 'yann', trains: ['yard'] }],
	['somebody who trains nobody', { id: 'hanna', trains: [] }],
	['the trainee', { id: 'nina', trains: ['desk'] }],
])('nobody else confirms: %s', async (_who, who) => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 50, respect: 50 })
	const asked = { attemptId: id, given: blind }
	expect(await markBlind(deps, who, asked)).toEqual({ ok: false, refused: 'not-found' })
	expect(await confirmAttempt(deps, who, asked)).toEqual({ ok: false, refused: 'not-found' })
	expect(await awaitedOf(deps.db, who, { skip: 0, take: 9 })).toEqual([])
})

test('the log says that it was confirmed, and nothing of words, marks or result', async () => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 25, respect: 10 })
	await seenAndConfirmed(deps, id, raised)
	expect(await deps.db.auditEntry.findMany()).toMatchObject([
		{ action: 'attempt.confirm', actorId: 'theo', target: `attempt:${id}`, after: '{"turns":1,"changed":1}' },
	])
})

test('what was typed can be erased, before and after, and all of it still holds', async () => {
	const deps = await typedHouse()
	const first = await awaitedAttempt(deps, { tone: 62, respect: 88 })
	await deps.db.write((tx) => eraseMoveTexts(tx, first.id))
	expect(await confirm(deps, first.id, [])).toEqual({ ok: true, changed: 0 })
	const deps2 = await typedHouse()
	const second = await awaitedAttempt(deps2, { tone: 25, respect: 10 })
	await seenAndConfirmed(deps2, second.id, raised)
	await deps2.db.write((tx) => eraseMoveTexts(tx, second.id))
	for (const one of [deps, deps2])
		expect(await verified(one)).toMatchObject({ attempts: { ok: true, checked: 1 }, records: { ok: true } })
})

test.each([
	['a confirmed mark', `UPDATE "TurnMark" SET "tone" = 100 WHERE "kind" = 'confirmed'`],
	['who confirmed it', `UPDATE "TurnMark" SET "byId" = 'tess' WHERE "kind" = 'confirmed'`],
	['its kind', `UPDATE "TurnMark" SET "kind" = 'rescored' WHERE "kind" = 'confirmed'`],
	['that a trainer looked', `UPDATE "Attempt" SET "confirmation" = NULL`],
])('B8 changed behind the record, it is found: %s', async (_what, sql) => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 25, respect: 10 })
	await seenAndConfirmed(deps, id, raised)
	await deps.db.$executeRawUnsafe('DROP TRIGGER "TurnMark_keeps_rows"')
	await deps.db.$executeRawUnsafe(sql)
	expect((await verified(deps)).records.ok).toBe(false)
})
