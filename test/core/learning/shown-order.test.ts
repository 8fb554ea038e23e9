import { expect, test } from 'vitest'
import { sameOrder, shownOrder } from '#app/core/learning/shown-order'
import { draws, shuffle } from '#app/core/scenario/chance'

const never = () => false
const many = Array.from({ length: 200 }, (_, at) => `check-${at}`)

test('every id is shown once', () => {
	for (const check of many)
		expect([...shownOrder(check, ['a', 'b', 'c', 'd'], never)].sort()).toEqual(['a', 'b', 'c', 'd'])
})

test('the order is the same on each visit, and does not come from the order that it was handed in', () => {
	for (const [turn, check] of many.entries()) {
		const ids = shuffle(['nod', 'label', 'greet', 'ask', 'close'], draws(1, 'ids', turn))
		expect(shownOrder(check, ids, never)).toEqual(shownOrder(check, [...ids].reverse(), never))
	}
})

test('it is never the right order, and any other may come', () => {
	const right = ['nod', 'label', 'ask']
	const seen = new Set(many.map((check) => shownOrder(check, right, sameOrder(right)).join()))
	expect(seen.has(right.join())).toBe(false)
	expect(seen.size).toBe(5)
})

test('where every order tells too much there is one all the same', () => {
	expect(shownOrder('check', ['a', 'b'], () => true)).toHaveLength(2)
})
