import { expect, test } from 'vitest'
import { dotFor, mostDots, pondOf, rippleOf, rippleStart } from '#app/core/learning/ripple'

const hear = (first: number, second = 0) => ({ first, second, all: first + second })

test('at the article’s numbers one unhappy customer outweighs three happy ones', () => {
	expect(rippleOf(rippleStart)).toEqual({ bad: hear(11), good: hear(9), makesUp: 4 })
})

test('who passes it on adds a second ring', () => {
	expect(rippleOf({ ...rippleStart, unhappy: 2, passOn: 5 })).toMatchObject({
		bad: hear(22, 11),
		good: hear(9, 5),
	})
})

test.each([
	[{ happyTell: 0 }, null],
	[{ unhappyTell: 0 }, null],
	[{ unhappyTell: 3 }, 1],
	[{ unhappyTell: 12 }, 4],
])('with %j it takes %s happy customers to make up for an unhappy one', (change, makesUp) => {
	expect(rippleOf({ ...rippleStart, ...change }).makesUp).toBe(makesUp)
})

test('what is out of range counts as the nearest number that is not', () => {
	const wild = { unhappy: -3, happy: 1e9, unhappyTell: Number.NaN, happyTell: 2.4, passOn: 11 }
	expect(rippleOf(wild)).toEqual({ bad: hear(0), good: hear(198, 198), makesUp: null })
})

test('a pond has a dot for each who hears, all within it and apart from each other', () => {
	const { dots, each } = pondOf(hear(11, 4))
	expect([dots.length, each, dots.filter(({ second }) => second).length]).toEqual([15, 1, 4])
	expect(dots.every(({ x, y }) => Math.hypot(x, y) <= 1)).toBe(true)
	expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(15)
})

test('the more hear it the wider the pond, so that each dot has the same room', () => {
	const [few, many] = [pondOf(hear(10)), pondOf(hear(40))]
	expect(many.radius ** 2 / few.radius ** 2).toBeCloseTo(42 / 12, 2)
})

test('where very many hear it a dot stands for several', () => {
	expect(dotFor(mostDots)).toBe(1)
	const pond = pondOf(hear(9_801, 9_801))
	expect(pond.dots.length).toBeLessThanOrEqual(mostDots)
	expect(pond.dots.length * pond.each).toBeGreaterThanOrEqual(19_602)
})

test('nobody to hear it is a pond without dots', () => {
	expect(pondOf(hear(0)).dots).toEqual([])
})
