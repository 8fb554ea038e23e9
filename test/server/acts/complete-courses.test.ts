import { expect, test } from 'vitest'
import { answerCheck } from '#app/server/acts/answer-check.server'
import { readLesson } from '#app/server/acts/read-lesson.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { saying, startedAttempt } from '#test/support/giving'
import { publishedCourse, publishedLesson, publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

/** Two lessons, one of them with a check, and a scenario. */
async function house() {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	const checks = [{ id: 'one', several: false, choices: ['blue', 'red'] }]
	await publishedLesson(deps, 'respect', 'heard', { checks, minutes: 5 }, [
		{ id: 'one', right: ['red'], because: {} },
	])
	await publishedLesson(deps, 'respect', 'truth', { minutes: 7 })
	await publishedLesson(deps, 'other', 'truth', { minutes: 90 })
	await publishedScenario(deps, { ...theParcel(), slug: 'parcel', use: 'official' })
	await publishedCourse(deps, 'respect', { lessons: ['heard', 'truth'], scenarios: ['parcel'] })
	const here = { personId: 'nina', course: 'respect' }
	const deeds = {
		heard: () => readLesson(deps, { ...here, lesson: 'heard' }),
		truth: () => readLesson(deps, { ...here, lesson: 'truth' }),
		check: (chosen = 'red') =>
			answerCheck(deps, { ...here, lesson: 'heard', check: 'one', chosen: [chosen] }),
		play: async (replies = ['believe', 'own'], mode: 'official' | 'practice' = 'official') => {
			const attempt = await startedAttempt(deps, 'nina', 'parcel', mode, deps.newId())
			await saying(deps, attempt, replies)
		},
	}
	const records = () => deps.db.completionRecord.findMany({ where: { kind: 'course' } })
	return { deps, deeds, records }
}

type Deed = keyof Awaited<ReturnType<typeof house>>['deeds']

test.each<Deed[]>([
	['heard', 'truth', 'check', 'play'],
	['play', 'check', 'truth', 'heard'],
	['check', 'play', 'heard', 'truth'],
	['truth', 'heard', 'play', 'check'],
])('%s, %s, %s and last %s: the last of them completes the course', async (...order) => {
	const { deeds, records } = await house()
	for (const deed of order.slice(0, -1)) await deeds[deed]()
	expect(await records()).toEqual([])
	const [last] = order.slice(-1)
	if (last) await deeds[last]()
	expect(await records()).toMatchObject([
		{
			slug: 'respect',
			versionHash: 'hash of course respect',
			result: 'completed',
			scores: null,
			minutes: 12,
		},
	])
})

test('doing it all over again writes no second record', async () => {
	const { deeds, records } = await house()
	for (let n = 0; n < 2; n += 1)
		for (const deed of ['heard', 'truth', 'check', 'play'] as const) await deeds[deed]()
	expect(await records()).toHaveLength(1)
})

test('the last things at once are one record', async () => {
	const { deeds, records } = await house()
	await deeds.play()
	await deeds.truth()
	await Promise.all([
		deeds.heard(),
		deeds.check(),
		deeds.check(),
		deeds.heard(),
		deeds.truth(),
		deeds.check(),
	])
	expect(await records()).toHaveLength(1)
})

test('a wrong answer, a practice pass and an official failure complete nothing', async () => {
	const { deeds, records } = await house()
	await deeds.heard()
	await deeds.truth()
	await deeds.play(['believe', 'own'], 'practice')
	await deeds.play(['procedure', 'courier'])
	await deeds.check()
	await deeds.check('blue')
	expect(await records()).toEqual([])
	await deeds.play()
	expect(await records()).toHaveLength(1)
})

test('a course that asks for nothing is never completed', async () => {
	const { deps, deeds, records } = await house()
	await publishedCourse(deps, 'empty', { lessons: [], scenarios: [] })
	await deeds.truth()
	expect(await records()).toEqual([])
})

test('what was done once counts in each course that asks for it', async () => {
	const { deps, deeds, records } = await house()
	await publishedCourse(deps, 'play-only', { lessons: [], scenarios: ['parcel'] })
	await deeds.play()
	expect(await records()).toMatchObject([{ slug: 'play-only' }])
})
