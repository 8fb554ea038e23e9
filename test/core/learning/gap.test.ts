import { expect, test } from 'vitest'
import { gapOf } from '#app/core/learning/gap'

test.each([
	[8, 4, { side: 'worse', by: 4 }],
	[4, 4, { side: 'same', by: 0 }],
	[2, 4, { side: 'better', by: 2 }],
	[0, 10, { side: 'better', by: 10 }],
])('expected %i and treated like %i', (expected, got, gap) => {
	expect(gapOf(expected, got)).toEqual(gap)
})

test('the same treatment has three outcomes', () => {
	expect([9, 5, 1].map((expected) => gapOf(expected, 5).side)).toEqual(['worse', 'same', 'better'])
})
