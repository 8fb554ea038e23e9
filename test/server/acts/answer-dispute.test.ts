import { expect, test } from 'vitest'
import { answerDispute } from '#app/server/acts/answer-dispute.server'
import { confirmAttempt } from '#app/server/acts/confirm-attempt.server'
import { exportRecords } from '#app/server/acts/export-records.server'
import { markBlind } from '#app/server/acts/mark-blind.server'
import { markDisputeBlind } from '#app/server/acts/mark-dispute-blind.server'
import { readLesson } from '#app/server/acts/read-lesson.server'
import { attemptById } from '#app/server/store/attempts.server'
import { outcomesOf } from '#app/server/store/outcomes.server'
import { recordQueryFrom } from '#app/server/store/record-query.server'
import { recordsOf as listed } from '#app/server/store/records.server'
import { turnMarksOf } from '#app/server/store/turn-marks.server'
import { awaitedAttempt, tess, theo } from '#test/support/awaited'
import { handClock } from '#test/support/deps'
import {
	answered,
	contested,
	disputedHouse,
	endedOfficially,
	gives,
	holds,
	recordsOf,
	verified,
	weighItUp,
} from '#test/support/disputed'
import { publishedCourse, publishedLesson } from '#test/support/published'

test('a raised mark makes a new outcome and a record that corrects the old one, and both hold', async () => {
	const clock = handClock()
	const deps = await disputedHouse({ now: clock.now })
	const attempt = await endedOfficially(deps)
	const before = await attemptById(deps.db, attempt.id)
	expect(before?.passed).toBe(false)
	const id = await contested(deps, attempt)
	clock.pass(3 * 24 * 60)
	expect(await answered(deps, id, gives(75, 75))).toEqual({ ok: true, state: 'changed' })
	const after = await attemptById(deps.db, attempt.id)
	expect(after).toMatchObject({ passed: true, result: { passed: true, respectCap: null } })
	expect(after?.moves).toEqual(before?.moves)
	expect(await outcomesOf(deps.db, attempt.id)).toMatchObject([
		{ round: 0, passed: false, result: before?.result, disputeId: null },
		{ round: 1, passed: true, result: after?.result, disputeId: id },
	])
	expect(await recordsOf(deps)).toMatchObject([
		{ seq: 1, result: 'not-yet', round: null, corrects: null },
		{
			...{ seq: 2, result: 'passed', round: 1, corrects: 1, reason: 'turn-marked-again' },
			...{ attemptId: attempt.id, at: before?.endedAt, minutes: 1 },
		},
	])
	expect(await deps.db.dispute.findMany()).toMatchObject([
		{ state: 'changed', answer: 'Thank you for asking.', answeredById: 'theo', round: 1, seenAt: null },
	])
	expect(await verified(deps)).toMatchObject(holds)
})

test('HR’s list and export show both records, and which corrects which', async () => {
	const deps = await disputedHouse()
	const attempt = await endedOfficially(deps)
	await answered(deps, await contested(deps, attempt), gives(75, 75))
	await endedOfficially(deps, 'sorry', 'olga')
	const query = recordQueryFrom(new URLSearchParams('dir=asc'), { kind: 'all' }, deps.now())
	const { items } = await listed(deps.db.read, query, deps.now())
	expect(items.map(({ corrects, correctedBy, reason }) => [corrects, correctedBy, reason])).toEqual([
		[null, 2, null],
		[1, null, 'turn-marked-again'],
		[null, null, null],
	])
	const file = await exportRecords(deps, { id: 'hanna' }, query)
	const body = await new Response(file.body).text()
	expect(body).toContain(',reason,round of marks,corrected by number,')
	expect(body).toContain(',1,turn-marked-again,1,,')
})

test('marks that stay are a round too, and correct nothing', async () => {
	const deps = await disputedHouse()
	const attempt = await endedOfficially(deps)
	const before = await attemptById(deps.db, attempt.id)
	const id = await contested(deps, attempt)
	expect(await answered(deps, id, gives('keep', 'keep'))).toEqual({ ok: true, state: 'kept' })
	expect((await attemptById(deps.db, attempt.id))?.result).toEqual(before?.result)
	expect(await turnMarksOf(deps.db, attempt.id, 'confirmed')).toMatchObject([
		{ number: 1, tone: 25, respect: 0, round: 1, byId: 'theo' },
	])
	expect(await outcomesOf(deps.db, attempt.id)).toHaveLength(2)
	expect(await recordsOf(deps)).toHaveLength(1)
	expect(await verified(deps)).toMatchObject(holds)
})

test('a dispute never lowers a mark: of two the higher counts, and the blind one is kept as given', async () => {
	const deps = await disputedHouse()
	const attempt = await endedOfficially(deps, 'sorry')
	const before = await attemptById(deps.db, attempt.id)
	const id = await contested(deps, attempt)
	await markDisputeBlind(deps, theo, { id, given: gives(0, 25) })
	const answer = { id, given: gives(0, 0), answer: 'It stays.' }
	expect(await answerDispute(deps, theo, answer)).toEqual({ ok: true, state: 'kept' })
	expect(await attemptById(deps.db, attempt.id)).toMatchObject({ passed: true, result: before?.result })
	expect(await turnMarksOf(deps.db, attempt.id, 'blind', 'theo')).toMatchObject([
		{ tone: 0, respect: 25, round: 1 },
	])
	expect(await verified(deps)).toMatchObject(holds)
})

test('several turns of one attempt are several rounds, each standing on those before it', async () => {
	const deps = await disputedHouse()
	const attempt = await endedOfficially(deps)
	const [first, second] = [await contested(deps, attempt), await contested(deps, attempt, 2)]
	await answered(deps, second, gives(100, 100, 2))
	await answered(deps, first, gives(50, 50), tess)
	const marks = (await attemptById(deps.db, attempt.id))?.confirmed
	expect(marks).toMatchObject([
		{ number: 1, tone: 50, round: 2, byId: 'tess' },
		{ number: 2, tone: 100, round: 1, byId: 'theo' },
	])
	expect((await recordsOf(deps)).map(({ corrects, round }) => [corrects, round])).toEqual([
		[null, null],
		[1, 1],
		[2, 2],
	])
	expect(await verified(deps)).toMatchObject(holds)
})

test('two turns answered at one moment: both count, none is lost', async () => {
	const deps = await disputedHouse()
	const attempt = await endedOfficially(deps)
	const ids = [await contested(deps, attempt), await contested(deps, attempt, 2)]
	for (const [place, id] of ids.entries())
		await markDisputeBlind(deps, theo, { id, given: gives(75, 75, place + 1) })
	const answers = await Promise.all(
		ids.map((id, place) =>
			answerDispute(deps, theo, { id, given: gives(100, 100, place + 1), answer: 'Yes.' }),
		),
	)
	expect(answers).toEqual([
		{ ok: true, state: 'changed' },
		{ ok: true, state: 'changed' },
	])
	expect(await attemptById(deps.db, attempt.id)).toMatchObject({
		passed: true,
		result: { scores: { tone: 100_000, respect: 100_000 } },
	})
	expect(await outcomesOf(deps.db, attempt.id)).toHaveLength(3)
	expect(await verified(deps)).toMatchObject(holds)
})

test('two trainers at one turn: the first answer counts, and the other is told', async () => {
	const deps = await disputedHouse()
	const attempt = await endedOfficially(deps)
	const id = await contested(deps, attempt)
	const answers = await Promise.all([
		answered(deps, id, gives(75, 75)),
		answered(deps, id, gives('keep', 'keep'), tess),
	])
	expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
	expect(answers).toContainEqual({ ok: false, refused: 'not-open' })
	expect(await outcomesOf(deps.db, attempt.id)).toHaveLength(2)
	expect(await verified(deps)).toMatchObject(holds)
})

test('a pass that comes of it completes its course, as of the day the attempt ended', async () => {
	const clock = handClock()
	const deps = await disputedHouse({ now: clock.now })
	await publishedLesson(deps, 'respect', 'heard')
	await publishedCourse(deps, 'respect', { lessons: ['heard'], scenarios: [weighItUp.slug] })
	await readLesson(deps, { personId: 'nina', course: 'respect', lesson: 'heard' })
	clock.pass(60)
	const attempt = await endedOfficially(deps)
	const ended = clock.now()
	const id = await contested(deps, attempt)
	clock.pass(24 * 60)
	await answered(deps, id, gives(75, 75))
	expect(await recordsOf(deps)).toMatchObject([
		{ result: 'not-yet' },
		{ result: 'passed', corrects: 1 },
		{ kind: 'course', result: 'completed', at: ended },
	])
	expect(await verified(deps)).toMatchObject(holds)
})

test('a typed turn that a trainer confirmed can be contested too, and the first record holds by its own marks', async () => {
	const deps = await disputedHouse()
	const attempt = await awaitedAttempt(deps, { tone: 25, respect: 10 })
	await markBlind(deps, theo, { attemptId: attempt.id, given: gives(25, 25) })
	await confirmAttempt(deps, theo, { attemptId: attempt.id, given: gives('keep', 'keep') })
	expect(await recordsOf(deps)).toMatchObject([{ result: 'not-yet' }])
	const id = await contested(deps, attempt)
	await answered(deps, id, gives(75, 75), tess)
	expect(await attemptById(deps.db, attempt.id)).toMatchObject({
		passed: true,
		result: { needs: [{ id: 'heard', met: true }] },
	})
	expect(await recordsOf(deps)).toMatchObject([{ round: null }, { result: 'passed', round: 1 }])
	expect(await verified(deps)).toMatchObject(holds)
})

test('nothing is decided before one’s own marks are in, and those stay as first given', async () => {
	const deps = await disputedHouse()
	const id = await contested(deps, await endedOfficially(deps))
	const asked = { id, given: gives('keep', 'keep'), answer: 'It stays.' }
	expect(await answerDispute(deps, theo, asked)).toEqual({ ok: false, refused: 'not-blind-yet' })
	expect(await markDisputeBlind(deps, theo, asked)).toMatchObject({ refused: 'not-complete' })
	await markDisputeBlind(deps, theo, { id, given: gives(75, 75) })
	await markDisputeBlind(deps, theo, { id, given: gives(0, 0) })
	expect(await deps.db.turnMark.findMany()).toMatchObject([{ kind: 'blind', tone: 75, round: 1 }])
	expect(await answerDispute(deps, tess, asked)).toEqual({ ok: false, refused: 'not-blind-yet' })
	expect(await answerDispute(deps, theo, { ...asked, given: [], answer: ' . ' })).toEqual({
		ok: false,
		refused: 'not-complete',
		problems: [
			{ number: 1, field: 'tone', what: 'missing' },
			{ number: 1, field: 'respect', what: 'missing' },
		],
		answer: 'empty',
	})
	const long = { ...asked, answer: 'a'.repeat(1_001) }
	expect(await answerDispute(deps, theo, long)).toMatchObject({ problems: [], answer: 'too-long' })
	expect(await deps.db.dispute.findMany()).toMatchObject([{ state: 'open' }])
})

test.each([
	['a trainer of another team', { id: 'yann', trains: ['yard'] }],
	['the trainee', { id: 'nina', trains: ['desk'] }],
])('nobody else marks a contested turn: %s', async (_who, who) => {
	const deps = await disputedHouse()
	const id = await contested(deps, await endedOfficially(deps))
	const asked = { id, given: gives(75, 75), answer: 'Yes.' }
	expect(await markDisputeBlind(deps, who, asked)).toEqual({ ok: false, refused: 'not-found' })
	expect(await answerDispute(deps, who, asked)).toEqual({ ok: false, refused: 'not-found' })
})

test('the log says that a turn was marked again, and nothing of words or marks', async () => {
	const deps = await disputedHouse()
	const attempt = await endedOfficially(deps)
	await answered(deps, await contested(deps, attempt), gives(75, 75))
	expect(await deps.db.auditEntry.findMany()).toMatchObject([
		{
			...{ action: 'dispute.changed', actorId: 'theo', target: `attempt:${attempt.id}` },
			...{ before: '{"passed":false}', after: '{"move":1,"round":1,"passed":true}' },
		},
	])
})

test.each([
	['a mark', `UPDATE "TurnMark" SET "tone" = 100 WHERE "kind" = 'confirmed'`],
	['its round', `UPDATE "TurnMark" SET "round" = 0 WHERE "kind" = 'confirmed'`],
	['an outcome', `UPDATE "AttemptOutcome" SET "passed" = 1 WHERE "round" = 0`],
	['an outcome is gone', `DELETE FROM "AttemptOutcome" WHERE "round" = 1`],
	['what the attempt comes to', `UPDATE "Attempt" SET "passed" = 0`],
])('B8 changed behind a turn that was marked again, it is found: %s', async (_what, sql) => {
	const deps = await disputedHouse()
	await answered(deps, await contested(deps, await endedOfficially(deps)), gives(75, 75))
	for (const name of ['TurnMark_keeps_rows', 'AttemptOutcome_keeps_rows', 'AttemptOutcome_loses_none'])
		await deps.db.$executeRawUnsafe(`DROP TRIGGER "${name}"`)
	await deps.db.$executeRawUnsafe(sql)
	expect((await verified(deps)).attempts.ok).toBe(false)
})
