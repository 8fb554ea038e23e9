import { expect, test } from 'vitest'
import { parseCondition } from '#app/core/language/expression/parse-condition'

const read = (text: string, at = 0) => {
	const parsed = parseCondition({ text, at })
	return 'condition' in parsed ? parsed.condition : parsed.fault
}

test('and binds closer than or', () => {
	expect(read('a or b and c')).toEqual({
		op: 'or',
		at: 0,
		of: [
			{ op: 'name', name: 'a', at: 0 },
			{
				op: 'and',
				at: 5,
				of: [
					{ op: 'name', name: 'b', at: 5 },
					{ op: 'name', name: 'c', at: 11 },
				],
			},
		],
	})
})

test('not binds closest', () => {
	expect(read('not a and b')).toMatchObject({ op: 'and', of: [{ op: 'not' }, { op: 'name', name: 'b' }] })
})

test('brackets come first', () => {
	expect(read('(a or b) and c')).toMatchObject({ op: 'and', of: [{ op: 'or' }, { op: 'name', name: 'c' }] })
})

test('a hyphen is part of a name, and places count from the start of the file', () => {
	expect(read('not met(ring-back)', 100)).toEqual({
		op: 'not',
		at: 100,
		of: { op: 'met', name: 'ring-back', at: 108 },
	})
})

test('a comparison keeps both sides', () => {
	expect(read('trust >= -2')).toEqual({
		op: 'compare',
		is: '>=',
		at: 0,
		left: { kind: 'name', name: 'trust', at: 0 },
		right: { kind: 'number', value: -2, at: 9 },
	})
})

test('signs of other languages are answered with ours, at their place', () => {
	expect(read('trust == 2', 50)).toMatchObject({ at: 56, fix: 'Write "=" instead.' })
	expect(read('a && b')).toMatchObject({ at: 2, fix: 'Write "and" instead.' })
})

test('what is missing is said at the place where it should be', () => {
	expect(read('trust >')).toMatchObject({ at: 7, message: 'A name or a number is missing at the end.' })
	expect(read('(a or b')).toMatchObject({ at: 7, message: 'A bracket is not closed.' })
	expect(read('a b')).toMatchObject({ at: 2, message: '"b" comes after the condition has ended.' })
	expect(read('met(a, b)')).toMatchObject({ at: 5, message: 'met(…) takes one name.' })
	expect(read('has(a)')).toMatchObject({ at: 0, message: 'There is no "has(…)".' })
})

test('quotes, fractions and arithmetic are refused with a reason', () => {
	expect(read('mood = "calm"')).toMatchObject({ at: 7, fix: 'Names stand without quotes.' })
	expect(read('trust > 1.5')).toMatchObject({ at: 8 })
	expect(read('trust * 2')).toMatchObject({ at: 6 })
})

test('what nests too deep is refused, and never overflows', () => {
	expect(read('('.repeat(400))).toMatchObject({ message: 'Too many brackets or "not"s inside each other.' })
	expect(read('a or '.repeat(200))).toMatchObject({ message: 'A condition is at most 500 characters long.' })
})
