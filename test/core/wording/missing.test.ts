import { describe, expect, test } from 'vitest'
import { marked } from '#app/core/wording/marked'

const missingIn = (text: string, context?: string, mood?: string) =>
	marked({ text, context, mood }).missing.map(({ act }) => act)

describe('what a reply is told to lack', () => {
	test.each([
		['We have it in blue.', 'Which colours do you have?', 'calm'],
		['Enjoy the show!', 'Your staff were brilliant, thank you!', 'happy'],
		['The bus leaves at nine.', 'When does the bus leave?', ''],
	])('no sorrow where nothing is wrong: "%s" to "%s" (%s)', (text, context, mood) => {
		expect(missingIn(text, context, mood)).not.toContain('feeling-seen')
		expect(missingIn(text, context, mood)).not.toContain('ownership')
	})

	test('sorrow where something is', () => {
		expect(missingIn('We open at nine.', 'My parcel was stolen at your counter!', 'angry')).toContain(
			'feeling-seen',
		)
	})

	test('somebody in a hurry who is helped needs no long sympathy', () => {
		const text = "I've opened the gate for you, go straight through."
		expect(
			missingIn(text, 'Quick, I am locked out and my train goes in two minutes!', 'panicked'),
		).not.toContain('feeling-seen')
	})

	test('no date for what is done, one for what is only promised', () => {
		expect(missingIn("I've refunded it.", 'You charged me twice!', 'angry')).not.toContain('when')
		expect(missingIn("I'll refund it.", 'You charged me twice!', 'angry')).toContain('when')
	})

	test('no coming back to a plain answer', () => {
		expect(missingIn("I'll bring it to your table.", 'Could I have the bill?', 'calm')).not.toContain(
			'check-back',
		)
		expect(missingIn("I'll look for it.", 'You lost my coat!', 'angry')).toContain('check-back')
	})

	test('no deed where the customer only says thanks', () => {
		expect(missingIn('You are very welcome.', 'I just wanted to say thank you!', 'happy')).toEqual([])
	})

	test('a limit, and no choice, for a customer who insults', () => {
		const missing = missingIn('I see.', 'You useless idiots, you are all scum!', 'abusive')
		expect(missing).toContain('polite-limit')
		expect(missing).not.toContain('choice')
	})

	test('nobody who lost somebody is to be told whose mistake it was', () => {
		expect(missingIn("I'm so sorry.", 'My father died on Monday.', 'grieving')).not.toContain('ownership')
	})

	test('kindness is no help beside an insult', () => {
		const text = "I'll send it today, you idiot."
		const acts = marked({ text, context: 'You lost it!', mood: 'angry' }).missing
		expect(acts.filter(({ dimension }) => dimension !== 'resolution')).toEqual([])
	})

	test('another way where the answer is no', () => {
		expect(missingIn("We can't change it.", 'I need another day.', 'annoyed')).toContain('alternative')
	})
})
