import { expect, test } from 'vitest'
import { keep } from '#app/core/language/kept/keep'

function counting(most: number) {
	const made: string[] = []
	const kept = keep<string>(most)
	const ask = (key: string) =>
		kept.of(key, () => {
			made.push(key)
			return key.toUpperCase()
		})
	return { ask, made }
}

test('a key is worked out once', () => {
	const { ask, made } = counting(100)
	expect([ask('a'), ask('b'), ask('a')]).toEqual(['A', 'B', 'A'])
	expect(made).toEqual(['a', 'b'])
})

test('past its size what was asked for longest ago goes first', () => {
	const { ask, made } = counting(6)
	for (const key of ['aa', 'bb', 'cc', 'aa', 'dd']) ask(key)
	expect(made).toEqual(['aa', 'bb', 'cc', 'dd'])
	ask('bb')
	expect(made.at(-1)).toBe('bb')
	ask('aa')
	ask('dd')
	expect(made).toHaveLength(5)
})

test('what is larger than all the room is answered and not kept', () => {
	const { ask, made } = counting(3)
	expect([ask('long'), ask('long')]).toEqual(['LONG', 'LONG'])
	expect(made).toEqual(['long', 'long'])
	ask('abc')
	ask('abc')
	expect(made).toHaveLength(3)
})

test('undefined is an answer like any other', () => {
	const kept = keep<undefined>(10)
	let asked = 0
	const make = () => {
		asked += 1
		return undefined
	}
	kept.of('a', make)
	kept.of('a', make)
	expect(asked).toBe(1)
})
