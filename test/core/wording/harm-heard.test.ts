import { describe, expect, test } from 'vitest'
import { marked } from '#app/core/wording/marked'

describe('harm', () => {
	test.each([
		'What on earth were you doing?',
		"Can't you read?",
		'Keep shouting and see what happens.',
		'With all due respect, you are wrong.',
		'For once listen to me.',
		'You should never have touched it.',
		"I can't see it here, so it didn't happen.",
		"We're sorry that's how you want to see it.",
	])('is heard without a rude word: %s', (text) => {
		expect(marked({ text }).respect).toBeLessThan(48)
	})

	test.each([
		"You're breaking up, could you say it again?",
		'You need to bring a photo.',
		'You have to sign here and here.',
		'The computer is slow today.',
		'You entered a nine for a four, easily done.',
		'Your father can sign too.',
		"I'm sorry you missed the bus because of us.",
		"I've only been here a month, one moment.",
		'So you say when to stop.',
		'Our map is confusing, many people take the wrong door.',
	])('is not heard in plain service: %s', (text) => {
		expect(marked({ text }).respect).toBeGreaterThanOrEqual(50)
	})
})
