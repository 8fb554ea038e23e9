import { expect, test } from 'vitest'
import { seeDisputeAnswer, withdrawDispute } from '#app/server/acts/own-dispute.server'
import { raiseDispute } from '#app/server/acts/raise-dispute.server'
import { openDisputeCount, openDisputes, unseenAnswers } from '#app/server/store/disputes.server'
import { eraseMoveTexts } from '#app/server/store/moves.server'
import { awaitedAttempt, theo } from '#test/support/awaited'
import { answered, contested, disputedHouse, endedOfficially, gives, weighItUp } from '#test/support/disputed'
import { saying, startedAttempt } from '#test/support/giving'

const reason = 'I meant it kindly.'

test('a contested turn waits for the trainers of one’s team, and for nobody else', async () => {
	const deps = await disputedHouse()
	const attempt = await endedOfficially(deps)
	const id = await contested(deps, attempt)
	expect(await openDisputes(deps.db, theo, { skip: 0, take: 9 })).toMatchObject([
		{ id, slug: weighItUp.slug },
	])
	for (const other of [
		{ id: 'yann', trains: ['yard'] },
		{ id: 'nina', trains: ['desk'] },
	])
		expect(await openDisputeCount(deps.db, other)).toBe(0)
})

test('a turn is contested once; taken back while it is open, it may be asked anew', async () => {
	const deps = await disputedHouse()
	const attempt = await endedOfficially(deps)
	const own = { attemptId: attempt.id, personId: 'nina', move: 1 }
	const id = await contested(deps, attempt)
	expect(await raiseDispute(deps, { ...own, reason })).toEqual({ ok: false, refused: 'already' })
	expect(await withdrawDispute(deps, { ...own, personId: 'olga' })).toBe('not-open')
	expect(await withdrawDispute(deps, own)).toBe('ok')
	expect(await openDisputeCount(deps.db, theo)).toBe(0)
	expect(await raiseDispute(deps, { ...own, reason: 'Once more, please.' })).toEqual({ ok: true })
	expect(await deps.db.dispute.findMany()).toMatchObject([
		{ id, reason: 'Once more, please.', state: 'open' },
	])
	await answered(deps, id, gives('keep', 'keep'))
	expect(await withdrawDispute(deps, own)).toBe('not-open')
	expect(await raiseDispute(deps, { ...own, reason })).toEqual({ ok: false, refused: 'already' })
})

test('an answer is new until its trainee says that they have read it', async () => {
	const deps = await disputedHouse()
	const attempt = await endedOfficially(deps)
	const own = { attemptId: attempt.id, personId: 'nina', move: 1 }
	const id = await contested(deps, attempt)
	expect(await unseenAnswers(deps.db, 'nina')).toEqual([])
	await answered(deps, id, gives(75, 75))
	expect(await unseenAnswers(deps.db, 'nina')).toEqual([{ attemptId: attempt.id, move: 1 }])
	await seeDisputeAnswer(deps, { ...own, personId: 'olga' })
	expect(await unseenAnswers(deps.db, 'nina')).toHaveLength(1)
	await seeDisputeAnswer(deps, own)
	expect(await unseenAnswers(deps.db, 'nina')).toEqual([])
})

test.each([
	['', 'empty'],
	[' \u202e … ', 'empty'],
	['a'.repeat(1_001), 'too-long'],
	['a'.repeat(100_000), 'too-long'],
])('a reason is words to a person, and not too many of them', async (text, refused) => {
	const deps = await disputedHouse()
	const { id } = await endedOfficially(deps)
	const asked = { attemptId: id, personId: 'nina', move: 1, reason: text }
	expect(await raiseDispute(deps, asked)).toEqual({ ok: false, refused })
	expect(await deps.db.dispute.count()).toBe(0)
})

test('a thousand characters are not too many, and what steers a text is left out of it', async () => {
	const deps = await disputedHouse()
	const { id } = await endedOfficially(deps)
	const text = `${'a'.repeat(999)}\u202eb`
	expect(await raiseDispute(deps, { attemptId: id, personId: 'nina', move: 1, reason: text })).toEqual({
		ok: true,
	})
	expect((await deps.db.dispute.findFirst())?.reason).toBe(`${'a'.repeat(999)}b`)
})

test('practice, an open attempt, one that waits for a trainer, another’s and no turn at all are not to be contested', async () => {
	const deps = await disputedHouse()
	const practice = await startedAttempt(deps, 'nina', weighItUp.slug, 'practice', 'start-practice')
	await saying(deps, practice, ['wait', 'help'])
	const awaited = await awaitedAttempt(deps, { tone: 50, respect: 50 })
	const open = await startedAttempt(deps, 'nina', weighItUp.slug, 'official', 'start-open')
	await saying(deps, open, ['wait'])
	const theirs = await endedOfficially(deps, 'wait', 'olga')
	for (const { id } of [practice, awaited, open, theirs])
		expect(await raiseDispute(deps, { attemptId: id, personId: 'nina', move: 1, reason })).toEqual({
			ok: false,
			refused: 'not-found',
		})
	const own = { attemptId: theirs.id, personId: 'olga', move: 3, reason }
	expect(await raiseDispute(deps, own)).toEqual({ ok: false, refused: 'not-found' })
})

test('where nobody trains the team, nobody is left waiting', async () => {
	const deps = await disputedHouse()
	const { id } = await endedOfficially(deps, 'wait', 'olga')
	await deps.db.person.update({ where: { id: 'yann' }, data: { active: false } })
	expect(await raiseDispute(deps, { attemptId: id, personId: 'olga', move: 1, reason })).toEqual({
		ok: false,
		refused: 'nobody',
	})
})

test('what was written about a turn is erased with what was typed in it', async () => {
	const deps = await disputedHouse()
	const attempt = await endedOfficially(deps)
	await answered(deps, await contested(deps, attempt), gives(75, 75))
	await deps.db.write((tx) => eraseMoveTexts(tx, attempt.id))
	expect(await deps.db.dispute.findMany()).toMatchObject([{ reason: '', answer: '', state: 'changed' }])
})
