import { expect, test } from 'vitest'
import { affectedView } from '#app/server/views/affected-view.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { saying, startedAttempt } from '#test/support/giving'
import { publishedCourse, publishedLesson, publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const slug = 'the-parcel'

async function withParcel() {
	const deps = await testDeps()
	await publishedScenario(deps, { ...theParcel(), slug, use: 'official' })
	return deps
}

test('small groups in practice are a few, larger ones a number, official ones always a number', async () => {
	const deps = await withParcel()
	for (const id of ['a', 'b', 'c', 'd', 'e']) {
		await colleague(deps, id)
		await startedAttempt(deps, id, slug, 'practice', `practice-${id}`)
	}
	await startedAttempt(deps, 'a', slug, 'official', 'official-a')
	expect((await affectedView(deps, 'scenario', slug)).running).toEqual({ practice: 5, official: 1 })
	await deps.db.attempt.update({
		where: { personId_startKey: { personId: 'e', startKey: 'practice-e' } },
		data: { endedAt: deps.now() },
	})
	expect((await affectedView(deps, 'scenario', slug)).running.practice).toBe('few')
})

test('who has passed keeps it, and courses and lessons that lead here are named', async () => {
	const deps = await withParcel()
	await colleague(deps, 'nina')
	await publishedLesson(deps, 'respect', 'being-heard', { scenarios: [slug] })
	await publishedCourse(deps, 'respect', { lessons: ['being-heard'], scenarios: [slug] })
	await saying(deps, await startedAttempt(deps, 'nina', slug, 'official', 'official'), [
		'believe',
		'own-and-ring',
	])
	expect(await affectedView(deps, 'scenario', slug)).toEqual({
		running: { practice: 0, official: 0 },
		awaited: 0,
		keep: { what: 'passed', people: 'few' },
		courses: [{ slug: 'respect', title: 'Course respect' }],
		lessons: [{ slug: 'respect/being-heard', title: 'Lesson being-heard' }],
	})
	expect((await affectedView(deps, 'lesson', 'respect/being-heard')).courses).toHaveLength(1)
})

test('only what runs at the live version is counted', async () => {
	const deps = await withParcel()
	await colleague(deps, 'nina')
	await startedAttempt(deps, 'nina', slug, 'official', 'official')
	await publishedScenario(deps, { ...theParcel(), slug, title: 'Newer', use: 'official' }, { hash: 'newer' })
	expect((await affectedView(deps, 'scenario', slug)).running.official).toBe(0)
})
