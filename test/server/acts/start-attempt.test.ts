import { expect, test } from 'vitest'
import { startAttempt } from '#app/server/acts/start-attempt.server'
import type { Deps } from '#app/server/deps.server'
import { attemptsOf } from '#app/server/store/attempts.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { saying, startedAttempt } from '#test/support/giving'
import { publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const slug = 'parcel'

async function house(given: Partial<Deps> = {}, use: 'official' | 'practice' = 'official') {
	const deps = await testDeps(given)
	await colleague(deps, 'nina')
	await colleague(deps, 'olga')
	await publishedScenario(deps, { ...theParcel(), slug, use })
	let starts = 0
	const start = (mode: 'practice' | 'official', key = `key-${(starts += 1)}`, personId = 'nina') =>
		startAttempt(deps, { personId, slug, mode, key })
	/** Starts officially and plays to the end. */
	const take = async (replies = ['procedure', 'courier']) => {
		const attempt = await startedAttempt(deps, 'nina', slug, 'official', `key-${(starts += 1)}`)
		await saying(deps, attempt, replies)
		return attempt
	}
	return { deps, start, take }
}

test('a start pins what is published now: version, rule, engine and a seed', async () => {
	const { start } = await house({ newSeed: () => 42 })
	expect(await start('official')).toMatchObject({
		ok: true,
		attempt: {
			slug,
			versionHash: `hash of scenario ${slug}`,
			mode: 'official',
			seed: 42,
			engine: '2',
			rule: theParcel().rule,
			opening: { memory: 'none', typed: false },
			version: 0,
		},
	})
})

test('each new attempt has a seed of its own', async () => {
	let seed = 0
	const { deps, start } = await house({ newSeed: () => (seed += 1) })
	for (let n = 0; n < 3; n += 1) await start('practice')
	const seeds = (await attemptsOf(deps.db, 'nina')).map((attempt) => attempt.seed)
	expect(new Set(seeds).size).toBe(3)
})

test('B2 the same key starts once, also fifty times at once', async () => {
	const { deps, start } = await house()
	const first = await start('practice', 'the-key')
	const again = await Promise.all(Array.from({ length: 50 }, () => start('practice', 'the-key')))
	expect(again).toEqual(Array(50).fill(first))
	expect(await attemptsOf(deps.db, 'nina')).toHaveLength(1)
})

test('the same key in another person\u2019s hands is another attempt', async () => {
	const { start } = await house()
	const [hers, theirs] = [await start('official', 'the-key'), await start('official', 'the-key', 'olga')]
	if (!hers.ok || !theirs.ok) throw new Error('refused')
	expect(hers.attempt.id).not.toBe(theirs.attempt.id)
	expect(theirs.attempt.personId).toBe('olga')
})

test('B3 a key that has started something else starts nothing', async () => {
	const { deps, start } = await house()
	await publishedScenario(deps, { ...theParcel(), slug: 'bench', use: 'official' })
	await start('practice', 'the-key')
	const refused = { ok: false, refused: 'key-reused' }
	expect(await start('official', 'the-key')).toEqual(refused)
	for (const mode of ['practice', 'official'] as const) {
		const elsewhere = { personId: 'nina', slug: 'bench', mode, key: 'the-key' }
		expect(await startAttempt(deps, elsewhere)).toEqual(refused)
	}
	expect(await attemptsOf(deps.db, 'nina')).toHaveLength(1)
})

test('B10 fifty official starts at once are one open attempt', async () => {
	const { deps, start } = await house()
	const started = await Promise.all(Array.from({ length: 50 }, () => start('official')))
	const ids = new Set(started.map((one) => one.ok && one.attempt.id))
	expect(ids.size).toBe(1)
	expect(await attemptsOf(deps.db, 'nina', { mode: 'official' })).toHaveLength(1)
})

test('B10 after three official attempts there is a day\u2019s pause, counted from the end of the third', async () => {
	const clock = handClock()
	const { start, take } = await house({ now: clock.now })
	for (let n = 0; n < 3; n += 1) {
		await take()
		clock.pass(60)
	}
	const paused = { ok: false, refused: 'pause', until: new Date('2026-03-03T11:00:00.000Z') }
	expect(await start('official')).toEqual(paused)
	clock.pass(23 * 60 - 1)
	expect(await Promise.all(Array.from({ length: 20 }, () => start('official')))).toEqual(
		Array(20).fill(paused),
	)
	clock.pass(1)
	expect(await start('official')).toMatchObject({ ok: true })
})

test('B10 the pause is for one scenario and for official attempts: practice is free', async () => {
	const { deps, start, take } = await house()
	await publishedScenario(deps, { ...theParcel(), slug: 'bench', use: 'official' })
	for (let n = 0; n < 3; n += 1) await take()
	expect(await start('practice')).toMatchObject({ ok: true })
	expect(
		await startAttempt(deps, { personId: 'nina', slug: 'bench', mode: 'official', key: 'k' }),
	).toMatchObject({ ok: true })
	expect(await start('official', 'key-of-olga', 'olga')).toMatchObject({ ok: true })
})

test('B5 a clock set back by an hour shortens no pause and loses no attempt', async () => {
	const clock = handClock()
	const { start, take } = await house({ now: clock.now })
	for (let n = 0; n < 3; n += 1) await take()
	clock.pass(-60)
	expect(await start('official')).toMatchObject({ ok: false, refused: 'pause' })
})

test('an open official attempt is gone on with, after a new version too', async () => {
	const { deps, start } = await house()
	const first = await start('official')
	await publishedScenario(deps, { ...theParcel(), slug, use: 'official' }, { hash: 'next' })
	expect(await start('official')).toEqual(first)
	expect(await start('practice')).toMatchObject({ ok: true, attempt: { versionHash: 'next' } })
})

test('a scenario for practice only is never taken officially, and an unknown one not at all', async () => {
	const { deps, start } = await house({}, 'practice')
	expect(await start('official')).toEqual({ ok: false, refused: 'practice-only' })
	expect(await start('practice')).toMatchObject({ ok: true })
	const unknown = { personId: 'nina', slug: 'nowhere', mode: 'practice', key: 'k' } as const
	expect(await startAttempt(deps, unknown)).toEqual({ ok: false, refused: 'unknown-scenario' })
})
