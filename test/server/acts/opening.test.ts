import { expect, test } from 'vitest'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { startFor } from '#app/core/scenario/starts'
import type { Deps } from '#app/server/deps.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { saying, startedAttempt } from '#test/support/giving'
import { publishedScenario } from '#test/support/published'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { theDelivery } from '#test/support/scenarios/the-delivery'
import { theParcel } from '#test/support/scenarios/the-parcel'

async function house(given: Partial<Deps> = {}) {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now, ...given })
	await colleague(deps, 'nina')
	await colleague(deps, 'olga')
	let starts = 0
	const meet = async (slug: string, replies: string[], personId = 'nina') => {
		clock.pass(1)
		const attempt = await startedAttempt(deps, personId, slug, 'practice', `start-${(starts += 1)}`)
		await saying(deps, attempt, replies)
		return attempt
	}
	return { deps, meet }
}

/** Sam is met once and leaves as he is treated. */
const withSam = (slug: string, name = 'Sam Green', id = 'sam'): ScenarioDefinition =>
	aScenario({
		slug,
		people: [{ id, name, about: '', avatar: 'sam' }],
		scenes: [aScene('opening', [aReply('yes', 'good', { tone: 2, respect: 2 }), aReply('no', 'gave-up')])],
	})

test('in practice a person remembers how they were treated, in whichever scenario it was', async () => {
	const { deps, meet } = await house()
	await publishedScenario(deps, withSam('first'))
	await publishedScenario(deps, withSam('second'))
	expect((await meet('first', ['no'])).opening).toEqual({ memory: 'none', typed: true })
	expect((await meet('second', ['yes'])).opening).toEqual({ memory: 'badly', typed: true })
	expect((await meet('first', [])).opening.memory).toBe('well')
})

test('nobody remembers what has not ended, or what somebody else did', async () => {
	const { deps, meet } = await house()
	await publishedScenario(deps, withSam('first'))
	await meet('first', [])
	await meet('first', ['no'], 'olga')
	expect((await meet('first', [])).opening.memory).toBe('none')
})

test.each([
	['another name', withSam('second', 'Sam Brown')],
	['another person', withSam('second', 'Sam Green', 'sammy')],
])('%s is somebody else, who remembers nothing', async (_, second) => {
	const { deps, meet } = await house()
	await publishedScenario(deps, withSam('first'))
	await publishedScenario(deps, second)
	await meet('first', ['no'])
	expect((await meet('second', [])).opening.memory).toBe('none')
})

test('who one meets is whom the variant says', async () => {
	const drawn = (variant: string) => {
		for (let seed = 0; ; seed += 1) if (startFor(theDelivery(), seed, 'none').variant === variant) return seed
	}
	let seed = 0
	const { deps, meet } = await house({ newSeed: () => seed })
	await publishedScenario(deps, theDelivery())
	await publishedScenario(deps, {
		...theParcel(),
		slug: 'lena',
		people: [{ id: 'maya', name: 'Lena Moss', about: '', avatar: 'maya' }],
	})
	await meet('lena', ['procedure', 'courier'])
	seed = drawn('letter')
	expect((await meet('the-delivery', [])).opening.memory).toBe('badly')
	seed = drawn('parcel')
	expect((await meet('the-delivery', [])).opening.memory).toBe('none')
})

test('an official attempt remembers nothing and is typed nowhere, however rude one was before', async () => {
	const { deps, meet } = await house()
	await publishedScenario(deps, { ...withSam('first'), use: 'official' })
	await meet('first', ['no'])
	const official = await startedAttempt(deps, 'nina', 'first', 'official')
	expect(official.opening).toEqual({ memory: 'none', typed: false })
})

test('an official attempt draws a variant that was not practised, while there is one', async () => {
	let seed = 0
	const { deps, meet } = await house({ newSeed: () => (seed += 1) })
	await publishedScenario(deps, theDelivery())
	const variantOf = ({ seed: drawn }: { seed: number }) => startFor(theDelivery(), drawn, 'none').variant
	const practised = new Set<unknown>()
	while (practised.size < 2) practised.add(variantOf(await meet('the-delivery', [])))
	const first = await startedAttempt(deps, 'nina', 'the-delivery', 'official')
	expect(practised.has(variantOf(first))).toBe(false)
})

test('where every variant was practised, the one practised least is drawn', async () => {
	let seed = 0
	const { deps, meet } = await house({ newSeed: () => (seed += 1) })
	await publishedScenario(deps, theDelivery())
	const times = new Map<unknown, number>()
	for (let n = 0; n < 10; n += 1) {
		const { variant } = startFor(theDelivery(), (await meet('the-delivery', [])).seed, 'none')
		times.set(variant, (times.get(variant) ?? 0) + 1)
	}
	expect(times.size).toBe(3)
	const { seed: drawn } = await startedAttempt(deps, 'nina', 'the-delivery', 'official')
	const { variant } = startFor(theDelivery(), drawn, 'none')
	expect(times.get(variant)).toBe(Math.min(...times.values()))
})

test('a generator that is stuck still starts an attempt', async () => {
	const { deps, meet } = await house({ newSeed: () => 7 })
	await publishedScenario(deps, theDelivery())
	await meet('the-delivery', [])
	expect(await startedAttempt(deps, 'nina', 'the-delivery', 'official')).toMatchObject({ seed: 7 })
})
