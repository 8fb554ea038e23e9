import { expect, test } from 'vitest'
import { giveReply } from '#app/server/acts/give-reply.server'
import { rehearseTurn } from '#app/server/acts/rehearse-turn.server'
import { attemptOf, attemptsOf, type Mode } from '#app/server/store/attempts.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { postOf, saidIn, saying, startedAttempt } from '#test/support/giving'
import { publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const slug = 'parcel'

/** Nina has played to the end, officially unless told; then a new version is published. */
async function played(mode: Mode = 'official') {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await colleague(deps, 'olga')
	await publishedScenario(deps, { ...theParcel(), slug, use: 'official' })
	const from = await startedAttempt(deps, 'nina', slug, mode)
	await saying(deps, from, ['procedure', 'courier'])
	await publishedScenario(deps, { ...theParcel(), slug, use: 'official' }, { hash: 'next' })
	deps.newSeed = () => 99
	const asked = { attemptId: from.id, personId: 'nina', turn: 2, key: 'again' }
	return { deps, from, asked }
}

test('a turn is said again in practice, at the same version and seed, with the turns before it made', async () => {
	const { deps, from, asked } = await played()
	const again = await rehearseTurn(deps, asked)
	if (!again.ok) throw new Error(again.refused)
	expect(await attemptOf(deps.db, again.attempt.id, 'nina')).toMatchObject({
		mode: 'practice',
		versionHash: from.versionHash,
		seed: from.seed,
		rule: from.rule,
		fromAttempt: from.id,
		fromTurn: 2,
		version: 1,
		endedAt: null,
		felt: null,
		moves: [{ number: 1, reply: 'procedure' }],
	})
})

test('the turn takes another reply than before, ends, and leaves no record beside the first', async () => {
	const { deps, asked } = await played()
	const again = await rehearseTurn(deps, asked)
	if (!again.ok) throw new Error(again.refused)
	expect(await giveReply(deps, postOf(deps, again.attempt, 2, 'own'))).toEqual({ ok: true, ended: true })
	expect(await deps.db.completionRecord.count()).toBe(1)
})

test('the first turn begins anew', async () => {
	const { deps, asked } = await played('practice')
	const again = await rehearseTurn(deps, { ...asked, turn: 1 })
	expect(again).toMatchObject({ ok: true, attempt: { version: 0, mode: 'practice' } })
})

test('B2 the same key is one rehearsal, also at once and after it went on', async () => {
	const { deps, asked } = await played()
	const again = await Promise.all(Array.from({ length: 10 }, () => rehearseTurn(deps, asked)))
	const ids = new Set(again.map((one) => one.ok && one.attempt.id))
	expect(ids.size).toBe(1)
	const [id] = [...ids]
	if (!id) throw new Error('refused')
	await giveReply(deps, postOf(deps, { id, personId: 'nina' }, 2, 'own'))
	expect(await rehearseTurn(deps, asked)).toMatchObject({ ok: true, attempt: { id } })
	expect(saidIn((await attemptOf(deps.db, id, 'nina'))?.moves)).toEqual(['procedure', 'own'])
	expect(await attemptsOf(deps.db, 'nina')).toHaveLength(2)
})

test('B3 the key of another attempt puts no moves into it', async () => {
	const { deps, asked } = await played()
	await publishedScenario(deps, { ...theParcel(), slug: 'bench', use: 'official' })
	const other = await startedAttempt(deps, 'nina', 'bench', 'official', 'key-of-another')
	const refused = { ok: false, refused: 'key-reused' }
	expect(await rehearseTurn(deps, { ...asked, key: 'key-of-another' })).toEqual(refused)
	expect((await attemptOf(deps.db, other.id, 'nina'))?.moves).toEqual([])
	await rehearseTurn(deps, asked)
	expect(await rehearseTurn(deps, { ...asked, turn: 1 })).toEqual(refused)
})

test.each([0, 3, -1])('there is no turn %d to say again', async (turn) => {
	const { deps, asked } = await played()
	expect(await rehearseTurn(deps, { ...asked, turn })).toEqual({ ok: false, refused: 'no-such-turn' })
})

test('only one\u2019s own ended attempt is rehearsed', async () => {
	const { deps, asked } = await played()
	expect(await rehearseTurn(deps, { ...asked, personId: 'olga' })).toEqual({
		ok: false,
		refused: 'not-found',
	})
	const open = await startedAttempt(deps, 'nina', slug, 'practice')
	await saying(deps, open, ['believe'])
	const early = { ...asked, attemptId: open.id, turn: 1 }
	expect(await rehearseTurn(deps, early)).toEqual({ ok: false, refused: 'not-ended' })
})
