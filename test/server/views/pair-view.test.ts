import { expect, test } from 'vitest'
import type { Result } from '#app/core/assessment/result'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Deps } from '#app/server/deps.server'
import { attemptOf, createAttempt, endAttempt, type NewAttempt } from '#app/server/store/attempts.server'
import { pairView } from '#app/server/views/pair-view.server'
import { anAttempt } from '#test/support/attempt'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { publishedScenario } from '#test/support/published'
import { aScenario } from '#test/support/scenarios/builders'

const cake = aScenario({ slug: 'one-cake', title: 'One cake', pair: 'many-rolls' })
const rolls = aScenario({ slug: 'many-rolls', title: 'Many rolls', pair: 'one-cake' })

async function bakery(...scenarios: ScenarioDefinition[]): Promise<Deps> {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await colleague(deps, 'olga')
	for (const scenario of scenarios) await publishedScenario(deps, scenario)
	return deps
}

const result = (respect: number): Result => ({
	scores: { tone: 70_000, respect, resolution: 100_000, total: 80_000 },
	passed: true,
	experience: 'expected',
	ending: 'good',
	outcome: 'solved',
	accepted: true,
	returns: true,
	needs: [],
	extras: [],
	critical: [],
	respectCap: null,
	missed: [],
})

/** An attempt that ended with this respect, started so many minutes after nine. */
async function ended(
	{ db }: Deps,
	slug: string,
	minute: number,
	respect: number,
	more: Partial<NewAttempt> & { awaited?: boolean; who?: string } = {},
): Promise<string> {
	const { awaited = false, who = 'nina', ...start } = more
	const at = new Date(Date.UTC(2026, 2, 2, 9, minute))
	const id = `${slug}-${minute}`
	await createAttempt(db, anAttempt(who, { id, slug, startKey: id, at, ...start }))
	await db.write((tx) => endAttempt(tx, { attemptId: id, result: result(respect), at, awaited }))
	return id
}

const respects = async (deps: Deps) => {
	const pair = await pairView(deps, 'nina', cake)
	return pair && [pair.here.given?.respect ?? null, pair.there.given?.respect ?? null]
}

test('each customer of a pair has what the latest attempt of this person gave them', async () => {
	const deps = await bakery(cake, rolls)
	expect(await respects(deps)).toEqual([null, null])
	await ended(deps, 'one-cake', 1, 60_000)
	await ended(deps, 'one-cake', 2, 90_000)
	await ended(deps, 'many-rolls', 3, 66_000, { who: 'olga' })
	expect(await respects(deps)).toEqual([90_000, null])
	await ended(deps, 'many-rolls', 4, 70_000)
	expect(await respects(deps)).toEqual([90_000, 70_000])
})

test('an attempt that is looked back on stands for its own side', async () => {
	const deps = await bakery(cake, rolls)
	const first = await ended(deps, 'one-cake', 1, 60_000)
	await ended(deps, 'one-cake', 2, 90_000)
	const pair = await pairView(deps, 'nina', cake, await attemptOf(deps.db.read, first, 'nina'))
	expect(pair?.here).toMatchObject({ name: 'Maya Osei', given: { respect: 60_000 } })
})

test('a turn said again, or what a trainer is to confirm, is not held against anybody', async () => {
	const deps = await bakery(cake, rolls)
	const first = await ended(deps, 'one-cake', 1, 60_000)
	await ended(deps, 'one-cake', 2, 90_000, { fromAttempt: first, fromTurn: 1 })
	await ended(deps, 'one-cake', 3, 80_000, { awaited: true })
	expect(await respects(deps)).toEqual([60_000, null])
})

test('without a pair, or one that does not name it back, nothing is compared', async () => {
	expect(await pairView(await bakery(cake), 'nina', cake)).toBeNull()
	const other = { ...rolls, pair: null }
	expect(await pairView(await bakery(cake, other), 'nina', cake)).toBeNull()
	expect(await pairView(await bakery(cake, rolls), 'nina', other)).toBeNull()
})
