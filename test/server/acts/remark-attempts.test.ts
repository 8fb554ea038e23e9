import { expect, test } from 'vitest'
import { scorer } from '#app/core/wording/marked'
import { remarked } from '#app/core/wording/remarked'
import { remarkAttempts } from '#app/server/acts/remark-attempts.server'
import { runOf } from '#app/server/acts/run-of.server'
import { verifyAttempts } from '#app/server/acts/verify-attempts.server'
import { scenarioByHash } from '#app/server/content/shelf.server'
import type { Deps } from '#app/server/deps.server'
import { attemptById } from '#app/server/store/attempts.server'
import { eraseMoveTexts } from '#app/server/store/moves.server'
import { turnMarksOf } from '#app/server/store/turn-marks.server'
import { awaitedAttempt, sayYouKnow, typedHouse } from '#test/support/awaited'

/** What the scorer of now makes of the first turn. */
async function today(deps: Deps, id: string) {
	const attempt = await attemptById(deps.db, id)
	const version = attempt && (await scenarioByHash(deps.db, attempt.versionHash))
	const run = version && runOf(attempt, version)
	const turn = run?.turns[0]
	const marks = turn && remarked(run, turn)
	if (!marks || marks.tone === null || marks.respect === null) throw new Error('not marked')
	return { tone: marks.tone, respect: marks.respect }
}

test('typed replies are marked anew beside their first marks, once a scorer, and nothing else changes', async () => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 62, respect: 88 })
	const other = await awaitedAttempt(deps, { tone: 40, respect: 40 }, 'olga')
	const before = await attemptById(deps.db, id)
	const marks = await today(deps, id)
	expect(await remarkAttempts(deps, { page: 1 })).toEqual({
		scorer,
		kept: 2,
		tone: { sum: marks.tone - 62 + (marks.tone - 40), count: 2 },
		respect: { sum: marks.respect - 88 + (marks.respect - 40), count: 2 },
		already: 0,
		erased: 0,
		left: 0,
	})
	expect(await turnMarksOf(deps.db, id, 'rescored')).toMatchObject([
		{ number: 1, scorer, byId: null, ...marks },
	])
	expect(await turnMarksOf(deps.db, other.id, 'rescored')).toHaveLength(1)
	expect(await attemptById(deps.db, id)).toEqual(before)
	expect(await verifyAttempts(deps.db)).toMatchObject({ ok: true, checked: 2 })
	expect(await remarkAttempts(deps)).toMatchObject({ kept: 0, already: 2 })
})

test('of one scenario only, where that is said; erased words are skipped and counted', async () => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 62, respect: 88 })
	expect(await remarkAttempts(deps, { slug: 'another' })).toMatchObject({ kept: 0, erased: 0 })
	await deps.db.write((tx) => eraseMoveTexts(tx, id))
	expect(await remarkAttempts(deps, { slug: sayYouKnow.slug })).toMatchObject({ kept: 0, erased: 1 })
	expect(await turnMarksOf(deps.db, id, 'rescored')).toEqual([])
})
