import { expect, test } from 'vitest'
import { draws, generatorName, shuffle } from '#app/core/scenario/chance'

test('the frozen generator gives its test vectors', () => {
	const firstFour = (seed: number, purpose: string, turn: number) => {
		const next = draws(seed, purpose, turn)
		return [next(), next(), next(), next()]
	}
	expect(generatorName).toBe('rapport-sfc32-1')
	expect(firstFour(0, 'replies', 1)).toEqual([1142697305, 2533013031, 1775678158, 1528063731])
	expect(firstFour(7, 'replies', 1)).toEqual([1186982887, 1347802, 2601030164, 2688432959])
	expect(firstFour(7, 'replies', 2)).toEqual([1161098701, 1363591628, 1162488142, 1385258125])
	expect(firstFour(4294967295, 'variant', 30)).toEqual([2101724471, 536717577, 543662455, 181013707])
})

test('seed, purpose and turn each change the draws', () => {
	const firsts = [draws(1, 'a', 1)(), draws(2, 'a', 1)(), draws(1, 'b', 1)(), draws(1, 'a', 2)()]
	expect(new Set(firsts).size).toBe(4)
})

test('a shuffle keeps every item, leaves its list alone and is the same for the same draws', () => {
	const items = ['a', 'b', 'c', 'd']
	const order = shuffle(items, draws(5, 'replies', 1))
	expect(order.toSorted()).toEqual(items)
	expect(items).toEqual(['a', 'b', 'c', 'd'])
	expect(shuffle(items, draws(5, 'replies', 1))).toEqual(order)
})

test('a shuffle puts every item in every place about equally often over 3,000 seeds', () => {
	const counts = [0, 0, 0]
	for (let seed = 0; seed < 3000; seed++) {
		const place = shuffle(['a', 'b', 'c'], draws(seed, 'replies', 1)).indexOf('a')
		counts[place] = (counts[place] ?? 0) + 1
	}
	for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120)
})
