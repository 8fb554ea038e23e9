import { expect, test } from 'vitest'
import type { Check, CheckKey } from '#app/core/learning/check'
import { answerCheck } from '#app/server/acts/answer-check.server'
import { checkAnswersOf } from '#app/server/store/check-answers.server'
import { checkView } from '#app/server/views/check-view.server'
import { lessonView } from '#app/server/views/lesson-view.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { publishedCourse, publishedLesson } from '#test/support/published'

const checks: Check[] = [
	{ kind: 'order', id: 'order', items: ['label', 'nod', 'ask'], places: ['1', '2', '3'] },
	{ kind: 'sort', id: 'sort', items: ['ring', 'screen', 'name'], places: ['do', 'not'] },
	{ id: 'moment', several: false, choices: ['hello', 'as-i-said', 'right'] },
]
const keys: CheckKey[] = [
	{ id: 'order', right: ['nod=1', 'label=2', 'ask=3'], because: {}, after: ['Seen first.'] },
	{
		id: 'sort',
		right: ['ring=do', 'screen=not', 'name=do'],
		because: { ring: ['Even without news.'], screen: ['It has time.'] },
	},
	{ id: 'moment', right: ['as-i-said'], because: { hello: ['Cold.'], 'as-i-said': ['That is how.'] } },
]

async function classroom() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	await publishedLesson(deps, 'respect', 'first', { checks }, keys)
	await publishedCourse(deps, 'respect', { lessons: ['first'], scenarios: [] })
	const answer = (check: string, ...chosen: string[]) => {
		clock.pass(1)
		return answerCheck(deps, { personId: 'nina', course: 'respect', lesson: 'first', check, chosen })
	}
	const view = async (check: string) => (await lessonView(deps, 'nina', 'respect', 'first'))?.checks[check]
	const kept = () => checkAnswersOf(deps.db, 'nina', 'respect/first')
	return { answer, view, kept }
}

test('what is not complete is refused and not kept, so that it is no try', async () => {
	const { answer, view, kept } = await classroom()
	expect(await answer('sort', 'ring=do')).toEqual({
		ok: false,
		refused: 'not-all-placed',
		kind: 'sort',
		left: 2,
	})
	expect(await answer('order', 'nod=1', 'label=1', 'ask=2')).toMatchObject({ refused: 'place-twice' })
	expect(await kept()).toEqual([])
	expect(await view('sort')).toEqual({ chosen: [], right: null, because: {}, tries: 0 })
})

test('a first try says what fits, and why for that alone', async () => {
	const { answer, view } = await classroom()
	expect(await answer('sort', 'ring=do', 'screen=do', 'name=do')).toEqual({ ok: true, right: false })
	expect(await view('sort')).toEqual({
		chosen: ['ring=do', 'screen=do', 'name=do'],
		right: false,
		fits: ['ring', 'name'],
		because: { ring: ['Even without news.'] },
		tries: 1,
	})
	await answer('order', 'label=1', 'nod=2', 'ask=3')
	expect(await view('order')).toEqual({
		chosen: ['label=1', 'nod=2', 'ask=3'],
		right: false,
		fits: ['ask'],
		because: {},
		tries: 1,
	})
})

test('after the second try every reason is told', async () => {
	const { answer, view } = await classroom()
	for (let tries = 0; tries < 2; tries++) {
		await answer('sort', 'ring=not', 'screen=do', 'name=do')
		await answer('order', 'label=1', 'nod=2', 'ask=3')
	}
	expect(await view('sort')).toMatchObject({
		fits: ['name'],
		because: { ring: ['Even without news.'], screen: ['It has time.'] },
		tries: 2,
	})
	expect(await view('order')).toMatchObject({ right: false, after: ['Seen first.'], tries: 2 })
})

test('once it is right that stays, whatever is answered afterwards', async () => {
	const { answer, view, kept } = await classroom()
	expect(await answer('order', 'ask=3', 'nod=1', 'label=2')).toEqual({ ok: true, right: true })
	await answer('order', 'label=1', 'nod=2', 'ask=3')
	expect(await view('order')).toEqual({
		chosen: ['nod=1', 'label=2', 'ask=3'],
		right: true,
		fits: ['label', 'nod', 'ask'],
		because: {},
		after: ['Seen first.'],
		tries: 2,
	})
	expect((await kept()).map(({ chosen }) => chosen)).toEqual([
		['label=2', 'nod=1', 'ask=3'],
		['label=1', 'nod=2', 'ask=3'],
	])
})

test('what was passed before the author changed its words is shown as it is right now', () => {
	const check: Check = { kind: 'order', id: 'order', items: ['wait', 'look', 'go'], places: ['1', '2', '3'] }
	const key: CheckKey = { id: 'order', right: ['look=1', 'wait=2', 'go=3'], because: {} }
	const passed = {
		lesson: 'respect/first',
		check: 'order',
		versionHash: 'an older one',
		chosen: ['nod=1', 'label=2', 'ask=3'],
		right: true,
		at: new Date(0),
	}
	expect(checkView(check, key, [passed])).toMatchObject({
		chosen: key.right,
		right: true,
		fits: ['wait', 'look', 'go'],
	})
	expect(checkView(check, key, [{ ...passed, right: false }])).toMatchObject({ right: false, fits: [] })
})

test('the lines of a moment are choices', async () => {
	const { answer, view } = await classroom()
	await answer('moment', 'hello')
	expect(await view('moment')).toEqual({
		chosen: ['hello'],
		right: false,
		because: { hello: ['Cold.'] },
		tries: 1,
	})
	expect(await answer('moment', 'as-i-said')).toEqual({ ok: true, right: true })
	expect((await view('moment'))?.because).toEqual(keys[2]?.because)
})
