import { expect, test } from 'vitest'
import type { Deps } from '#app/server/deps.server'
import { countingTries } from '#app/server/views/counting-tries.server'
import { handClock } from '#test/support/deps'
import { disputedHouse, weighItUp } from '#test/support/disputed'
import { saying, startedAttempt } from '#test/support/giving'
import { publishedCourse, publishedLesson } from '#test/support/published'
import { keepRecord } from '#test/support/record'

const clock = handClock()

async function house(counts: 'first' | 'best' | 'latest') {
	const deps = await disputedHouse({ now: clock.now })
	await publishedLesson(deps, 'respect', 'being-heard')
	const asked = { lessons: ['being-heard'], scenarios: ['weigh-it-up'], counts }
	await publishedCourse(deps, 'respect', { ...asked, validMonths: 12, renewDays: 60 })
	return deps
}

async function tries(deps: Deps, ...firsts: ('wait' | 'sorry')[]) {
	const ids: string[] = []
	for (const first of firsts) {
		clock.pass(60)
		const attempt = await startedAttempt(deps, 'nina', weighItUp.slug, 'official', `${clock.now().getTime()}`)
		await saying(deps, attempt, [first, 'help'])
		ids.push(attempt.id)
	}
	return ids
}

test('CT1 the course says which of the tries counts', async () => {
	for (const [counts, at, state] of [
		['first', 0, 'not-yet'],
		['best', 1, 'passed'],
		['latest', 2, 'not-yet'],
	] as const) {
		const deps = await house(counts)
		const ids = await tries(deps, 'wait', 'sorry', 'wait')
		expect(await countingTries(deps, 'nina')).toMatchObject([
			{ course: 'respect', scenario: 'weigh-it-up', policy: counts, round: 1, tries: 3, testOut: false },
		])
		expect((await countingTries(deps, 'nina'))[0]?.counts).toMatchObject({ attemptId: ids[at], state })
	}
})

test('CT2 of tries that were not passed nobody is told which was the best', async () => {
	const deps = await house('best')
	expect(await countingTries(deps, 'nina')).toEqual([])
	await tries(deps, 'wait', 'wait')
	expect(await countingTries(deps, 'nina')).toMatchObject([{ tries: 2, counts: null }])
})

test('CT3 a new round begins without the tries of the round before', async () => {
	const deps = await house('first')
	await tries(deps, 'sorry')
	await keepRecord(deps, 'nina', {
		...{ kind: 'course', slug: 'respect', result: 'completed', scores: null, way: 'play', courseRound: 1 },
		at: clock.now(),
		expiresAt: new Date(clock.now().getTime() + 365 * 86_400_000),
	})
	expect(await countingTries(deps, 'nina')).toMatchObject([{ round: 1, tries: 1 }])
	clock.pass(330 * 24 * 60)
	expect(await countingTries(deps, 'nina')).toEqual([])
	await tries(deps, 'wait')
	expect(await countingTries(deps, 'nina')).toMatchObject([
		{ round: 2, tries: 1, counts: { state: 'not-yet' } },
	])
})
