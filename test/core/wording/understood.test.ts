import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startRun } from '#app/core/play/run'
import type { Reply } from '#app/core/scenario/definition'
import { contentWords } from '#app/core/wording/content-words'
import { writtenAs } from '#app/core/wording/written-as'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const replies = [
	aReply('procedure', 'good', {
		text: "Thank you for calling. I'll need your full name, your address and your order number before I can look at anything.",
	}),
	aReply('believe', 'good', {
		text: "Three calls is two too many, and I'm sorry. Your notes are open in front of me.",
		likes: ['I am sorry you had to ring again. I have your notes here.'],
	}),
	aReply('refuse', 'good', { text: "I'm afraid we can't refund a parcel that was delivered." }),
	aReply('refund', 'good', { text: "It's lost. I can refund you today, or send the parcel again." }),
]
const at = (offer: Reply[]) =>
	startRun(aScenario({ scenes: [aScene('s', offer, { answer: 'write' })] }), 1, {
		memory: 'none',
		typed: true,
	})
const run = at(replies)
const meant = (text: string) => writtenAs(run, text).matched

test.each([
	["I'm so sorry. Three calls is too many!", 'believe'],
	['sorry you had to ring us again, I’ve got your notes here', 'believe'],
	['Can I take your name, address and order number please?', 'procedure'],
	['I can refund you today or send another parcel.', 'refund'],
	["We can't refund a delivered parcel, I'm afraid.", 'refuse'],
])('%s', (text, id) => {
	expect(meant(text)).toBe(id)
})

test('a reply said in its own words is always that reply', () => {
	for (const { id, text } of replies) expect(meant(text.toUpperCase())).toBe(id)
})

test.each([
	'',
	'   ',
	'…',
	'the of and',
	'What lovely weather we have in Leeds!',
	'refund refund refund',
	'We do not know.',
])('what says nothing of a reply is not understood: "%s"', (text) => {
	expect(meant(text)).toBeNull()
})

test('a promise is not taken for its refusal, and a refusal for no promise', () => {
	for (const text of ['I can not refund you today.', 'We will not refund you or send it again'])
		expect(meant(text)).not.toBe('refund')
	expect(meant('I can refund a parcel that was delivered')).not.toBe('refuse')
})

test('what is done can be typed too', () => {
	const quiet = aReply('quiet', 'good', { text: '', deed: 'You let her finish and nod.' })
	expect(writtenAs(at([...replies, quiet]), 'I nod and let her finish').matched).toBe('quiet')
})

test('no text makes it throw, and it answers with an id on offer or with nothing, always the same', () => {
	const ids = replies.map(({ id }) => id)
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
			const id = meant(text)
			expect(id === null || ids.includes(id)).toBe(true)
			expect(meant(text)).toBe(id)
		}),
		{ numRuns: 50 },
	)
})

test('accents, curly quotes and endings make no difference', () => {
	expect(contentWords('I’m refunding the café’s parcels')).toEqual(
		contentWords('im refund cafe parcel').slice(1),
	)
})
