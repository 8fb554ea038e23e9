import { describe, expect, test } from 'vitest'
import { arranged, moved } from '#app/core/learning/arrangement'

const items = ['a', 'b', 'c', 'd']

describe('a first order', () => {
	test.each<[Record<string, string>, string[]]>([
		[{}, ['a', 'b', 'c', 'd']],
		[{ d: '1' }, ['d', 'a', 'b', 'c']],
		[{ a: '4', b: '3', c: '2', d: '1' }, ['d', 'c', 'b', 'a']],
		[{ a: '2', b: '2' }, ['b', 'a', 'c', 'd']],
		[{ a: '0', b: '5', c: 'x', d: '' }, ['a', 'b', 'c', 'd']],
		[{ a: '1.5', z: '1' }, ['a', 'b', 'c', 'd']],
	])('with %j is %j', (places, order) => {
		expect(arranged(items, new Map(Object.entries(places)))).toEqual(order)
	})
})

describe('a move', () => {
	const none = new Set<string>()

	test('swaps with the neighbour', () => {
		expect(moved(items, 'b', -1, none)).toEqual(['b', 'a', 'c', 'd'])
		expect(moved(items, 'b', 1, none)).toEqual(['a', 'c', 'b', 'd'])
	})

	test('goes past what is fixed, and leaves it where it is', () => {
		expect(moved(items, 'a', 1, new Set(['b', 'c']))).toEqual(['d', 'b', 'c', 'a'])
	})

	test.each<[string, -1 | 1, string[]]>([
		['a', -1, []],
		['d', 1, []],
		['b', -1, ['a']],
		['b', 1, ['b']],
		['z', 1, []],
	])('of "%s" by %i with %j fixed leads nowhere, and changes nothing', (item, by, fixed) => {
		expect(moved(items, item, by, new Set(fixed))).toBe(items)
	})
})
