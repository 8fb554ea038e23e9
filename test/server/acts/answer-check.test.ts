import { expect, test } from 'vitest'
import { answerCheck } from '#app/server/acts/answer-check.server'
import { readLesson } from '#app/server/acts/read-lesson.server'
import { checkAnswersOf } from '#app/server/store/check-answers.server'
import { readingsOf } from '#app/server/store/readings.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { publishedCourse, publishedLesson } from '#test/support/published'

const checks = [
	{ id: 'one', several: false, choices: ['blue', 'red', 'green'] },
	{ id: 'every', several: true, choices: ['bread', 'milk', 'sand'] },
]
const keys = [
	{ id: 'one', right: ['red'], because: {} },
	{ id: 'every', right: ['bread', 'milk'], because: {} },
]

async function classroom() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	await publishedLesson(deps, 'respect', 'being-heard', { checks }, keys)
	await publishedCourse(deps, 'respect', { lessons: ['being-heard'], scenarios: [] })
	const here = { personId: 'nina', course: 'respect', lesson: 'being-heard' }
	const answer = (check: string, ...chosen: string[]) => answerCheck(deps, { ...here, check, chosen })
	return { deps, clock, here, answer }
}

test.each([
	['one', ['red'], true],
	['one', ['blue'], false],
	['one', ['blue', 'red', 'green'], false],
	['every', ['bread', 'milk'], true],
	['every', ['milk', 'bread'], true],
	['every', ['milk', 'milk', 'bread'], true],
	['every', ['bread'], false],
	['every', ['milk', 'milk'], false],
	['every', ['bread', 'milk', 'sand'], false],
	['every', ['bread', 'sand'], false],
])('check "%s" answered with %j is right: %s', async (check, chosen, right) => {
	const { answer } = await classroom()
	expect(await answer(check, ...chosen)).toEqual({ ok: true, right })
})

test.each([[[]], [['yellow']], [['']], [['__proto__']]])(
	'%j chooses nothing, and nothing is kept',
	async (chosen) => {
		const { deps, answer } = await classroom()
		expect(await answer('one', ...chosen)).toEqual({ ok: false, refused: 'nothing-chosen' })
		expect(await checkAnswersOf(deps.db, 'nina', 'respect/being-heard')).toEqual([])
	},
)

test('every try is kept with the version it was made at', async () => {
	const { deps, clock, answer } = await classroom()
	await answer('one', 'blue')
	clock.pass(1)
	await answer('one', 'red')
	const kept = await checkAnswersOf(deps.db, 'nina', 'respect/being-heard')
	expect(kept.map(({ chosen, right }) => [chosen, right])).toEqual([
		[['blue'], false],
		[['red'], true],
	])
	expect(kept[0]).toMatchObject({ check: 'one', versionHash: 'hash of lesson respect/being-heard' })
})

test('a check, a lesson or a course that is not there is not found', async () => {
	const { deps, here, answer } = await classroom()
	const gone = { ok: false, refused: 'not-found' }
	expect(await answer('two', 'red')).toEqual(gone)
	for (const where of [{ lesson: 'nothing' }, { course: 'nothing' }]) {
		expect(await answerCheck(deps, { ...here, ...where, check: 'one', chosen: ['red'] })).toEqual(gone)
		expect(await readLesson(deps, { ...here, ...where })).toEqual(gone)
	}
})

test('a lesson is read once: the first time stays', async () => {
	const { deps, clock, here } = await classroom()
	const first = clock.now()
	expect(await readLesson(deps, here)).toEqual({ ok: true })
	clock.pass(10)
	expect(await readLesson(deps, here)).toEqual({ ok: true })
	expect(await readingsOf(deps.db, 'nina')).toMatchObject([{ lesson: 'respect/being-heard', readAt: first }])
})
