import { expect, test } from 'vitest'
import { answerFelt } from '#app/server/acts/answer-felt.server'
import { confirmAttempt } from '#app/server/acts/confirm-attempt.server'
import type { GivenMark } from '#app/server/acts/given-marks.server'
import { markBlind } from '#app/server/acts/mark-blind.server'
import type { Deps } from '#app/server/deps.server'
import { debriefView } from '#app/server/views/debrief-view.server'
import { homeView } from '#app/server/views/home-view.server'
import { practiseView } from '#app/server/views/practise-view.server'
import { scenarioView } from '#app/server/views/scenario-view.server'
import { awaitedAttempt, sayYouKnow, theo, typedHouse } from '#test/support/awaited'
import { publishedCourse } from '#test/support/published'

const nina = {
	id: 'nina',
	role: 'trainee' as const,
	name: 'Nina',
	email: 'nina@example.test',
	teamId: 'desk',
	trains: [],
	sessionId: 'session',
	steppedUpAt: null,
}

async function confirmed(deps: Deps, attemptId: string, given: GivenMark[]) {
	await markBlind(deps, theo, { attemptId, given: [{ number: 1, tone: 75, respect: 75 }] })
	await confirmAttempt(deps, theo, { attemptId, given })
}

async function told(deps: Deps, attemptId: string) {
	const mood = sayYouKnow.mood[0]?.mood ?? ''
	await answerFelt(deps, { attemptId, personId: 'nina', mood })
	const view = await debriefView(deps, 'nina', attemptId)
	if (view?.step !== 'told') throw new Error('not told')
	return view
}

test('while a trainer is awaited, every page of the trainee says so, and none says passed or not yet', async () => {
	const deps = await typedHouse()
	await publishedCourse(deps, 'respect', { lessons: [], scenarios: [sayYouKnow.slug] })
	const { id } = await awaitedAttempt(deps, { tone: 100, respect: 100 })
	expect(await told(deps, id)).toMatchObject({ confirmation: 'awaited' })
	const home = await homeView(deps, nina)
	expect(home).toMatchObject({ awaited: [{ attemptId: id }], recent: [{ did: 'awaited' }], next: null })
	const [listed] = (await practiseView(deps, 'nina')).scenarios
	expect(listed).toMatchObject({ official: 'awaited', next: 'again' })
	expect((await scenarioView(deps, 'nina', sayYouKnow.slug))?.official).toEqual({ state: 'awaited' })
})

test('a changed mark is told with the first one and the reason, and with the needs that it gave back', async () => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 25, respect: 10 })
	await confirmed(deps, id, [{ number: 1, tone: 75, respect: 75, reason: 'You named what went wrong.' }])
	const { confirmation, debrief } = await told(deps, id)
	expect(confirmation).toBe('confirmed')
	expect(debrief.turns).toMatchObject([
		{
			tone: 75,
			respect: 75,
			met: ['Need heard'],
			looked: { first: { tone: 25, respect: 10 }, reason: 'You named what went wrong.' },
		},
		{ number: 2 },
	])
	expect(debrief.turns[1]?.looked).toBeUndefined()
})

test('a trainer finds on their home that somebody waits', async () => {
	const deps = await typedHouse()
	const trainer = { ...nina, ...theo, role: 'trainer' as const, trains: [...theo.trains] }
	expect(await homeView(deps, trainer)).toMatchObject({
		counts: { toConfirm: 0 },
		next: { kind: 'see-team' },
	})
	await awaitedAttempt(deps, { tone: 50, respect: 50 })
	expect(await homeView(deps, trainer)).toMatchObject({
		counts: { toConfirm: 1 },
		next: { kind: 'see-awaited' },
	})
})

test('marks that were kept are told as looked at, without a first mark beside', async () => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 62, respect: 88 })
	await confirmed(deps, id, [{ number: 1, tone: 'keep', respect: 'keep' }])
	const { debrief } = await told(deps, id)
	expect(debrief.turns[0]?.looked).toEqual({ first: null, reason: null })
	expect(await homeView(deps, nina)).toMatchObject({ awaited: [], recent: [{ did: 'passed' }] })
})
