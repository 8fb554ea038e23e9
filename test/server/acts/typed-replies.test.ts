import { expect, test } from 'vitest'
import { mostTyped } from '#app/core/play/most-typed'
import { startRun } from '#app/core/play/run'
import { filled } from '#app/core/scenario/filled'
import { offered } from '#app/core/scenario/step'
import { writtenAs } from '#app/core/wording/written-as'
import { giveReply } from '#app/server/acts/give-reply.server'
import { rehearseTurn } from '#app/server/acts/rehearse-turn.server'
import { runOf } from '#app/server/acts/run-of.server'
import { scenarioByHash } from '#app/server/content/shelf.server'
import { attemptOf } from '#app/server/store/attempts.server'
import { movesOf } from '#app/server/store/moves.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { postOf, saidIn, startedAttempt, typedPost } from '#test/support/giving'
import { publishedScenario } from '#test/support/published'
import { theDelivery } from '#test/support/scenarios/the-delivery'

const sorry = 'I am so sorry! Send me your order number in a private message?'
const thanks = 'Thank you, I will look with you.'

async function writing(mode: 'practice' | 'official' = 'practice') {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await colleague(deps, 'olga')
	await publishedScenario(deps, theDelivery())
	const attempt = await startedAttempt(deps, 'nina', 'the-delivery', mode)
	const write = (move: number, text: string) => giveReply(deps, typedPost(attempt, move, text))
	const choose = (move: number, reply: string) => giveReply(deps, postOf(deps, attempt, move, reply))
	const run = async () => {
		const kept = await attemptOf(deps.db, attempt.id, 'nina')
		const version = kept && (await scenarioByHash(deps.db, kept.versionHash))
		if (!kept || !version) throw new Error('gone')
		return { ...runOf(kept, version), moves: movesOf(kept.moves) }
	}
	return { deps, attempt, write, choose, run }
}
const went = { ok: true, ended: false }

test('a typed reply takes the way of the one it means, and is kept with its scorer and marks', async () => {
	const { write, run } = await writing()
	expect(await write(1, sorry)).toEqual(went)
	const { definition, seed, opening, moves } = await run()
	const made = writtenAs(startRun(definition, seed, opening), sorry)
	expect(made).toMatchObject({ matched: 'invite', tone: expect.any(Number), judged: expect.anything() })
	expect(moves).toEqual([made])
	expect((await run()).state).toMatchObject({ at: 'private', turn: 1 })
})

test('what is not understood costs no turn; the second time the replies are there to choose from', async () => {
	const { write, choose, run } = await writing()
	expect(await choose(1, 'invite')).toEqual({ ok: false, refused: 'not-asked' })
	expect(await write(1, 'Lovely weather!')).toEqual(went)
	expect(await choose(2, 'invite')).toEqual({ ok: false, refused: 'not-asked' })
	expect(await write(2, 'Is it not?')).toEqual(went)
	expect((await run()).state).toMatchObject({ turn: 0, values: { patience: 6 } })
	expect(await choose(3, 'invite')).toEqual(went)
	expect((await run()).state).toMatchObject({ turn: 1, values: { patience: 5 } })
})

test('write, then choose: what was typed counts, and the choice is kept beside it', async () => {
	const { write, choose, run } = await writing()
	await write(1, sorry)
	expect(await write(2, thanks)).toEqual(went)
	expect(await write(3, 'And another thing')).toEqual({ ok: false, refused: 'not-asked' })
	expect(await choose(3, 'wait')).toEqual(went)
	const [, second] = (await run()).turns
	expect(second).toMatchObject({ reply: { id: 'ask' }, beside: { id: 'wait' }, written: { text: thanks } })
})

test('an official attempt is played by choosing, whatever its scenes ask', async () => {
	const { write, choose } = await writing('official')
	expect(await write(1, sorry)).toEqual({ ok: false, refused: 'not-asked' })
	expect(await choose(1, 'invite')).toEqual(went)
})

test.each([
	['', 'empty-text'],
	[' \n\t ', 'empty-text'],
	['\u200b\u202e…!', 'empty-text'],
	['a'.repeat(mostTyped + 1), 'long-text'],
	['a'.repeat(900_000), 'long-text'],
])('B11 a text that is none, or too long, moves nothing (%#)', async (text, refused) => {
	const { write, run } = await writing()
	expect(await write(1, text)).toEqual({ ok: false, refused })
	expect((await run()).moves).toEqual([])
})

test('B11 what was typed is kept as plain text, without letters that steer how a text is shown', async () => {
	const { write, run } = await writing()
	await write(1, '<script>alert(1)</script>\r\n\u202eevil\u0000 {{item}}')
	expect((await run()).moves).toMatchObject([{ text: '<script>alert(1)</script>\nevil {{item}}' }])
})

test('B2 the same typed reply twice, also at once, is one move', async () => {
	const { deps, attempt, run } = await writing()
	const post = typedPost(attempt, 1, sorry)
	const answers = await Promise.all(Array.from({ length: 6 }, () => giveReply(deps, post)))
	expect(answers).toEqual(Array(6).fill(went))
	expect(await giveReply(deps, post)).toEqual(went)
	expect((await run()).moves).toHaveLength(1)
})

test('B3 the key of a typed reply with other words, or with a token, is refused', async () => {
	const { deps, attempt, choose } = await writing()
	const post = typedPost(attempt, 1, sorry)
	await giveReply(deps, post)
	const refused = { ok: false, refused: 'key-reused' }
	expect(await giveReply(deps, { ...post, text: 'Other words.' })).toEqual(refused)
	expect(await giveReply(deps, { ...postOf(deps, attempt, 1, 'invite'), key: post.key })).toEqual(refused)
	expect(await choose(1, 'invite')).toEqual({ ok: false, refused: 'stale-turn' })
})

test('B4 a typed reply of another attempt, another person or another moment moves nothing', async () => {
	const { deps, attempt, write, run } = await writing()
	await write(1, 'Lovely weather!')
	const late = typedPost(attempt, 1, 'Too late')
	expect(await giveReply(deps, late)).toEqual({ ok: false, refused: 'stale-turn' })
	const others = { ...typedPost(attempt, 2, sorry), personId: 'olga' }
	expect(await giveReply(deps, others)).toEqual({ ok: false, refused: 'not-found' })
	const oldToken = { ...postOf(deps, attempt, 1, 'invite'), move: 2 }
	expect(await giveReply(deps, oldToken)).toEqual({ ok: false, refused: 'not-offered' })
	expect((await run()).moves).toHaveLength(1)
})

test('B11 texts that are never understood come to an end, and a choice still leads on', async () => {
	const { write, choose, run } = await writing()
	let next = 1
	while ((await write(next, `Hm ${next}.`)).ok && next < 50) next += 1
	expect(next).toBeLessThan(10)
	expect(await write(next, 'Hm again.')).toEqual({ ok: false, refused: 'not-asked' })
	expect(await choose(next, 'invite')).toEqual(went)
	expect((await run()).turns).toHaveLength(1)
})

test('a turn is said again after the typed turns before it, with every move that they took', async () => {
	const { deps, attempt, write, choose } = await writing()
	await write(1, 'Lovely weather!')
	await write(2, sorry)
	await write(3, thanks)
	await choose(4, 'ask')
	await choose(5, 'fee')
	await choose(6, 'tell')
	const again = await rehearseTurn(deps, { attemptId: attempt.id, personId: 'nina', turn: 3, key: 'again' })
	if (!again.ok) throw new Error(again.refused)
	expect(again.attempt.opening).toEqual(attempt.opening)
	const copied = await attemptOf(deps.db, again.attempt.id, 'nina')
	expect(saidIn(copied?.moves)).toEqual(['Lovely weather!', sorry, thanks, 'ask'])
	const first = await rehearseTurn(deps, { attemptId: attempt.id, personId: 'nina', turn: 1, key: 'first' })
	expect(first).toMatchObject({ ok: true, attempt: { version: 0 } })
})

test('whoever says a turn again gets nothing for the words that its debrief gave them', async () => {
	const { deps, attempt, write, choose, run } = await writing()
	await write(1, sorry)
	await write(2, thanks)
	for (const [place, reply] of ['ask', 'fee', 'tell'].entries()) await choose(place + 3, reply)
	const { definition, turns } = await run()
	const again = await rehearseTurn(deps, { attemptId: attempt.id, personId: 'nina', turn: 1, key: 'again' })
	const [first] = turns
	if (!again.ok || !first) throw new Error('gone')
	const model = filled(definition, first.before, first.reply.text)
	await giveReply(deps, typedPost(again.attempt, 1, model))
	const [copied] = movesOf((await attemptOf(deps.db, again.attempt.id, 'nina'))?.moves ?? [])
	expect(copied).toMatchObject({ kind: 'written', matched: 'invite', judged: { copied: true } })
	expect(copied?.kind === 'written' && Math.max(copied.tone ?? 0, copied.respect ?? 0)).toBeLessThanOrEqual(
		50,
	)
})

test('the same words from the start, with nothing shown before, are nobody’s copy', async () => {
	const { write, run } = await writing()
	const { definition, state } = await run()
	const [invite] = offered(definition, state)
	await write(1, filled(definition, state, invite?.text ?? ''))
	const [move] = (await run()).moves
	expect(move).toMatchObject({ matched: 'invite' })
	expect(move?.kind === 'written' && move.judged?.copied).toBeUndefined()
})
