import { expect, test } from 'vitest'
import { askCorrection } from '#app/server/acts/ask-correction.server'
import type { Deps } from '#app/server/deps.server'
import { evidenceOf } from '#app/server/store/evidence.server'
import { keepSetting } from '#app/server/store/settings.server'
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

test('CT4 a try whose record was taken away counts towards nothing', async () => {
	const deps = await house('best')
	const [first = '', second = ''] = await tries(deps, 'sorry', 'sorry')
	const passedAgain = () => evidenceOf(deps.db.read, 'nina', clock.now())
	expect((await passedAgain()).scenariosPassed.has(weighItUp.slug)).toBe(true)
	const record = await deps.db.completionRecord.findFirstOrThrow({ where: { attemptId: first } })
	const wish = { seq: record.seq, change: { kind: 'void' }, reason: 'wrong-person', note: '' } as const
	const hanna = { id: 'hanna', role: 'hr', trains: [] } as const
	await deps.db.write((tx) =>
		keepSetting(tx, { name: 'corrections', value: 'one-person', byId: 'ada', at: clock.now() }),
	)
	expect(await askCorrection(deps, { ...hanna, trains: [] }, wish)).toMatchObject({ ok: true })
	expect(await countingTries(deps, 'nina')).toMatchObject([{ tries: 1, counts: { attemptId: second } }])
	const other = await deps.db.completionRecord.findFirstOrThrow({ where: { attemptId: second } })
	await askCorrection(deps, { ...hanna, trains: [] }, { ...wish, seq: other.seq })
	expect(await countingTries(deps, 'nina')).toEqual([])
	expect((await passedAgain()).scenariosPassed.has(weighItUp.slug)).toBe(false)
})
