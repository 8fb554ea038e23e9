import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spliced } from '#app/core/writing/splice'
import { splicesBetween } from '#app/core/writing/splices-between'

test('equal texts need no change', () => {
	expect(splicesBetween('one\ntwo', 'one\ntwo')).toEqual([])
})

test('one word put in is one change, and nothing else is touched', () => {
	expect(splicesBetween('to the end', 'to the very end')).toEqual([{ start: 7, end: 7, text: 'very ' }])
})

test('a name changed at two places is two changes, so that what lies between stays', () => {
	const splices = splicesBetween('id="old"\nkept\nto="old"', 'id="new"\nkept\nto="new"')
	expect(splices).toEqual([
		{ start: 4, end: 7, text: 'new' },
		{ start: 18, end: 21, text: 'new' },
	])
})

test('the changes between any two texts make the one out of the other', () => {
	const text = fc
		.array(fc.constantFrom('a', 'b', '\n', 'é', '\u{1f600}'), { maxLength: 30 })
		.map((all) => all.join(''))
	fc.assert(
		fc.property(text, text, (from, to) => {
			expect(spliced(from, splicesBetween(from, to))).toBe(to)
		}),
	)
})
