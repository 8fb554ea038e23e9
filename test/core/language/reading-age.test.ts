import { expect, test } from 'vitest'
import { readingAge } from '#app/core/language/reading-age'
import { syllables } from '#app/core/language/syllables'

test.each([
	[1, ['the', 'she', 'whole', 'asked', 'likes', 'queues', 'heard']],
	[
		2,
		[
			'service',
			'people',
			'every',
			'wanted',
			'tables',
			'handled',
			'quiet',
			'careful',
			'sometimes',
			'business',
		],
	],
	[3, ['customer', 'idea', 'promises', 'courtesy', 'everything', 'serious', 'usual', 'employees']],
	[4, ['expectation', 'apologise', 'everybody', 'interested']],
])('%i syllables are heard in words that have them', (count, words) => {
	expect(words.map((word) => `${word} ${syllables(word)}`)).toEqual(words.map((word) => `${word} ${count}`))
})

test('a text of short words is read at eight, and one of long words much later', () => {
	expect(readingAge('She has the key. '.repeat(30))).toEqual({ age: 8.1, sentences: 30, hard: 0 })
	expect(readingAge('The customer apologised immediately. '.repeat(30))?.age).toBe(18)
})

test('fewer than thirty sentences say nothing', () => {
	expect(readingAge('The customer apologised. '.repeat(29))).toBeNull()
})

test('what a scenario prints is no word of its own', () => {
	expect(readingAge('It is {{ridiculous-parameter}}. '.repeat(30))?.hard).toBe(0)
})
