import { expect, test } from 'vitest'
import { coverageOf } from '#app/core/learning/coverage'
import type { Mark } from '#app/core/scenario/definition'
import { aCase, aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const lesson = {
	course: 'respect',
	slug: 'effort',
	title: 'Effort',
	ideas: [
		{ id: 'repeats', title: 'Repeats', principles: ['effort'] },
		{ id: 'ignored', title: 'Ignored', principles: ['respect', 'own-eyes'] },
	],
}
const pointing = (id: string, tone: Mark | null, respect: Mark | null, idea = 'repeats') =>
	aReply(id, 'good', { tone, respect, why: { text: 'Why.', lesson: `respect/effort#${idea}` } })
const naming = (replies: ReturnType<typeof aReply>[]) => [
	aScenario({ slug: 'hinges', title: 'Hinges', principles: ['effort'], scenes: [aScene('one', replies)] }),
]
const rowOf = (principle: string, replies: ReturnType<typeof aReply>[] = []) =>
	coverageOf([lesson], naming(replies)).find((row) => row.principle === principle)

test('every principle has its row, with the passages that teach it', () => {
	expect(coverageOf([], []).map(({ row }) => row)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1))
	expect(rowOf('effort')).toMatchObject({
		row: 25,
		read: [{ lesson: 'effort', ideas: [{ anchor: 'respect/effort#repeats', title: 'Repeats' }] }],
	})
	expect(rowOf('integrity')).toMatchObject({ read: [], done: [] })
})

test('a scenario turns on a principle when a good and a bad reply point at a passage that teaches it', () => {
	const good = pointing('yes', 1, null)
	const bad = pointing('no', 1, -1)
	const turns = (replies: ReturnType<typeof aReply>[]) => rowOf('effort', replies)?.done
	expect(turns([good, bad])).toEqual([{ slug: 'hinges', title: 'Hinges', good: 1, bad: 1, turns: true }])
	expect(turns([good, pointing('hm', 0, null)])).toMatchObject([{ good: 1, bad: 0, turns: false }])
	expect(turns([good, pointing('no', -2, null, 'ignored')])).toMatchObject([{ turns: false }])
})

test('what a reply does instead counts too, and a reply counts once', () => {
	const reply = pointing('yes', 2, null)
	const worse = aCase(reply, { op: 'always' }, { tone: -1 })
	const both = { ...reply, cases: [worse, worse] }
	expect(rowOf('effort', [both])?.done).toMatchObject([{ good: 1, bad: 1, turns: true }])
})

test('a scenario that does not name a principle is not in its row', () => {
	expect(
		rowOf('respect', [pointing('yes', 1, 1, 'ignored'), pointing('no', -1, -1, 'ignored')])?.done,
	).toEqual([])
})
