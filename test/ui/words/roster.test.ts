import { expect, test } from 'vitest'
import { rosterWords } from '#app/ui/words/roster'

test('the roster counts one person as one, and many as many', () => {
	expect(rosterWords.summary(1, 0, 0)).toBe('1 person. Nothing was asked of anybody.')
	expect(rosterWords.summary(1, 1, 1)).toBe('1 person. Of 1 required standing, 1 was completed or exempt.')
	expect(rosterWords.summary(1200, 2400, 2000)).toBe(
		'1,200 people. Of 2,400 required standings, 2,000 were completed or exempt.',
	)
})
