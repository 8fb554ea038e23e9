import { expect, test } from 'vitest'
import { slugFrom } from '#app/core/writing/slug-from'

test('a title becomes small letters and hyphens', () => {
	expect(slugFrom('The parcel that never came')).toBe('the-parcel-that-never-came')
	expect(slugFrom('  What now?! — a “test”  ')).toBe('what-now-a-test')
})

test('letters with marks keep their letter, and an apostrophe leaves no gap', () => {
	expect(slugFrom("Zoë's café in Łódź")).toBe('zoes-cafe-in-lodz')
})

test('a name never begins with a digit, and is empty where nothing is left', () => {
	expect(slugFrom('24 hours')).toBe('hours')
	expect(slugFrom('配達')).toBe('')
})

test('a long title is cut after a whole word', () => {
	const slug = slugFrom('one two three four five six seven eight nine ten eleven twelve thirteen')
	expect(slug).toBe('one-two-three-four-five-six-seven-eight-nine-ten-eleven')
})
