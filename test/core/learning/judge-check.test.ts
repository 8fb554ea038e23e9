import { describe, expect, test } from 'vitest'
import { type Check, type PlacingCheck, placed, placesOf } from '#app/core/learning/check'
import { fitting, judgeCheck } from '#app/core/learning/judge-check'
import { draws, shuffle } from '#app/core/scenario/chance'

const items = ['nod', 'label', 'greet', 'ask']
const order: PlacingCheck = { kind: 'order', id: 'first', items, places: ['1', '2', '3', '4'] }
const match: PlacingCheck = {
	kind: 'match',
	id: 'pairs',
	items,
	places: ['peace', 'notice', 'story', 'owner'],
}
const sort: PlacingCheck = { kind: 'sort', id: 'charts', items, places: ['do', 'not'] }
const keyOf = ({ items: all, places }: PlacingCheck) =>
	all.map((item, at) => placed(item, places[at % places.length] ?? ''))
const all = [order, match, sort]

/** A hundred answers to a check: each item at any place, an order and a match without a place twice. */
function* answersTo({ kind, items: things, places }: PlacingCheck) {
	for (let turn = 1; turn <= 100; turn++) {
		const next = draws(7, kind, turn)
		const put =
			kind === 'sort' ? things.map(() => places[next() % places.length] ?? '') : shuffle(places, next)
		yield shuffle(
			things.map((item, at) => placed(item, put[at] ?? '')),
			next,
		)
	}
}

describe.each(all)('an answer to a check of kind "$kind"', (check) => {
	const right = keyOf(check)
	const judged = (answer: string[]) => judgeCheck(check, { right }, answer)

	test('is right when every item is where it belongs, in whatever order it is sent', () => {
		expect(judged([...right].reverse())).toEqual({ ok: true, chosen: right, right: true, fits: items })
	})

	test('is right exactly when it says the key, and fits are what it has in common with it', () => {
		for (const answer of answersTo(check)) {
			const fits = items.filter((item, at) => answer.includes(right[at] ?? item))
			expect(judged(answer)).toMatchObject({ ok: true, fits, right: fits.length === items.length })
		}
	})

	test('that lacks items is not judged, and says how many', () => {
		for (let known = 0; known < items.length; known++)
			expect(judged(right.slice(0, known))).toEqual({
				ok: false,
				refused: 'not-all-placed',
				kind: check.kind,
				left: items.length - known,
			})
	})

	test('holds nothing that the check does not know', () => {
		const strange = [...right, 'nod', '=1', '', 'other=1', '__proto__=1', 'constructor=do']
		expect(judged(strange)).toMatchObject({ ok: true, chosen: right, right: true })
		expect(judged([...right.slice(1), 'nod=nowhere', 'nod=__proto__'])).toMatchObject({ left: 1 })
	})
})

test.each([order, match])('a place of a check of kind "$kind" is given once', (check) => {
	const twice = items.map((item) => placed(item, check.places[0] ?? ''))
	expect(judgeCheck(check, { right: keyOf(check) }, twice)).toEqual({
		ok: false,
		refused: 'place-twice',
		kind: check.kind,
		places: 1,
	})
})

test('any number of cards may lie on one pile', () => {
	const answer = items.map((item) => placed(item, 'do'))
	expect(judgeCheck(sort, { right: keyOf(sort) }, answer)).toMatchObject({
		right: false,
		fits: ['nod', 'greet'],
	})
})

test('what fits is known of an answer that is not complete, and of one from before the words changed', () => {
	expect(fitting(order, { right: keyOf(order) }, ['nod=1', 'label=3', 'gone=2'])).toEqual(['nod'])
})

test.each<[Check, string[], object]>([
	[{ id: 'one', several: false, choices: ['a', 'b'] }, ['a'], { right: true, chosen: ['a'], fits: [] }],
	[{ id: 'one', several: false, choices: ['a', 'b'] }, ['a', 'b'], { right: false }],
	[{ id: 'one', several: false, choices: ['a', 'b'] }, ['c'], { ok: false, refused: 'nothing-chosen' }],
])('choices are judged as a set: %j answered with %j', (check, answer, judgement) => {
	expect(judgeCheck(check, { right: ['a'] }, answer)).toMatchObject(judgement)
})

test('a place is what stands behind the first equals sign', () => {
	expect([...placesOf(['a=1', 'b=c=d', 'a=2', '=3', 'e'])]).toEqual([
		['a', '2'],
		['b', 'c=d'],
	])
})
