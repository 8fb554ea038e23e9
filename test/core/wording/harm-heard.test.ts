import { describe, expect, test } from 'vitest'
import { marked } from '#app/core/wording/marked'

describe('harm', () => {
	test.each([
		'What on earth were you doing?',
		"Can't you read?",
		'Keep shouting and see what happens.',
		'With all due respect, you are wrong.',
		'For once listen to me.',
		'Sit down, love.',
		'The desk, dear, is upstairs.',
		'Is it too much to ask that you read it?',
		'You seem to have some trouble counting.',
		"All right, all right, I'm doing it.",
		"Don't make a habit of it.",
		'You had three reminders.',
		'Let me talk to your wife about it.',
		'Leaving it to the last day, were we?',
		'You should never have touched it.',
		"I can't see it here, so it didn't happen.",
		"We're sorry that's how you want to see it.",
	])('is heard without a rude word: %s', (text) => {
		expect(marked({ text }).respect).toBeLessThan(48)
	})

	test.each([
		'There are other things I can do for you.',
		"You're breaking up, could you say it again?",
		'You need to bring a photo.',
		'You have to sign here and here.',
		'The computer is slow today.',
		'You entered a nine for a four, easily done.',
		'Your father can sign too.',
		"I'm sorry you missed the bus because of us.",
		"I've only been here a month, one moment.",
		'So you say when to stop.',
		'The parcel is for Miriam Love.',
		'Oh, dear, which platform was it?',
		"That's an easy one to miss.",
		'What do you want me to put on the label?',
		'What a shame, today of all days.',
		'It looks as if the van is late.',
		'He was a good old boy.',
		'Clearly our mistake.',
		"If you didn't use it, you get it back.",
		'You ought to have heard it from us.',
		'Our map is confusing, many people take the wrong door.',
	])('is not heard in plain service: %s', (text) => {
		expect(marked({ text }).respect).toBeGreaterThanOrEqual(50)
	})
})
