import { describe, expect, test } from 'vitest'
import { givingIn } from '#app/core/wording/giving'
import { marked } from '#app/core/wording/marked'

const parcel = {
	examples: [
		"I'll send you a new parcel",
		'We lost the parcel, that was our fault',
		"You'll get another one from us tomorrow",
		'I can e-mail you a label',
	],
}
const customer = 'It was your fault, you lost it. Will you send me a new parcel tomorrow morning?'

describe('who gives what to whom', () => {
	test.each([
		"I'll send you a new parcel today.",
		'Shall I send you a new one?',
		'Is it all right if we send you another?',
		'That was our fault, not your fault.',
		'The new one comes tomorrow.',
		'You need a new parcel, so it will be with you tomorrow.',
		'If you tell me the street, it leaves now.',
	])('could give it: %s', (text) => {
		expect(givingIn(text, parcel, customer)).toEqual([text])
	})

	test.each([
		'Do you want a new parcel?',
		'Why should we send another parcel?',
		'Was it a big parcel?',
		'That was your fault.',
		'You lost it.',
		'Please e-mail us the label.',
		'You want another parcel.',
		'Will you send me a new parcel tomorrow morning?',
		'Send me a new parcel tomorrow morning.',
		'(The clerk offers a new parcel.)',
		'met: ["parcel"]',
	])('gives nothing: %s', (text) => {
		const lost = { examples: [...parcel.examples, 'We lost it'] }
		expect(givingIn(text, lost, customer)).toEqual([])
	})

	test('a copied line beside a reply leaves the reply to give', () => {
		expect(givingIn(`${customer} Yes, I will send you one.`, parcel, customer)).toEqual([
			'Yes, I will send you one.',
		])
	})

	test('the need is not met by the words of the one who has it', () => {
		const needs = { parcel }
		expect(marked({ text: customer, context: customer, needs }).met).toEqual([])
		expect(marked({ text: "I'll send you a new parcel tomorrow.", context: customer, needs }).met).toEqual([
			'parcel',
		])
	})
})
