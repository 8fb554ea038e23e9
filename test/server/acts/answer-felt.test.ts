import { expect, test } from 'vitest'
import { answerFelt } from '#app/server/acts/answer-felt.server'
import { attemptOf } from '#app/server/store/attempts.server'
import { debriefView } from '#app/server/views/debrief-view.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { saying, startedAttempt } from '#test/support/giving'
import { publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

async function playing(replies: string[]) {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await colleague(deps, 'olga')
	await publishedScenario(deps, { ...theParcel(), slug: 'parcel' })
	const attempt = await startedAttempt(deps, 'nina', 'parcel')
	await saying(deps, attempt, replies)
	const felt = (mood: string, personId = 'nina') =>
		answerFelt(deps, { attemptId: attempt.id, personId, mood })
	const kept = async () => (await attemptOf(deps.db, attempt.id, 'nina'))?.felt
	return { deps, attempt, felt, kept }
}

test('the first answer stays, and opens the debrief', async () => {
	const { deps, attempt, felt, kept } = await playing(['believe', 'own'])
	expect((await debriefView(deps, 'nina', attempt.id))?.step).toBe('ask')
	expect(await felt('tense')).toEqual({ ok: true })
	expect(await felt('calm')).toEqual({ ok: true })
	expect(await kept()).toBe('tense')
	expect(await debriefView(deps, 'nina', attempt.id)).toMatchObject({ step: 'told', felt: 'tense' })
})

test('before it is answered nothing of story, marks or scores is handed out', async () => {
	const { deps, attempt } = await playing(['believe', 'own'])
	const view = await debriefView(deps, 'nina', attempt.id)
	expect(view).toEqual({
		step: 'ask',
		title: 'The parcel that never came',
		mode: 'practice',
		confirmation: null,
		name: 'Maya Osei',
		moods: ['hostile', 'tense', 'calm'],
	})
})

test.each(['', 'delighted', 'CALM', 'constructor'])('"%s" is no mood of this scenario', async (mood) => {
	const { felt, kept } = await playing(['believe', 'own'])
	expect(await felt(mood)).toEqual({ ok: false, refused: 'no-such-mood' })
	expect(await kept()).toBeNull()
})

test('nothing is asked before the ending', async () => {
	const { deps, attempt, felt, kept } = await playing(['believe'])
	expect(await felt('calm')).toEqual({ ok: false, refused: 'not-ended' })
	expect(await debriefView(deps, 'nina', attempt.id)).toEqual({ step: 'open', attemptId: attempt.id })
	expect(await kept()).toBeNull()
})

test('somebody else\u2019s debrief is not found', async () => {
	const { deps, attempt, felt } = await playing(['believe', 'own'])
	expect(await felt('calm', 'olga')).toEqual({ ok: false, refused: 'not-found' })
	expect(await debriefView(deps, 'olga', attempt.id)).toBeNull()
})
