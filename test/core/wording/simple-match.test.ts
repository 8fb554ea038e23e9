import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentWords } from '#app/core/wording/content-words'
import { simpleMatch } from '#app/core/wording/simple-match'
import { aReply } from '#test/support/scenarios/builders'

const replies = [
	aReply('procedure', 'look-up', {
		text: "Thank you for calling. I'll need your full name, your address and your order number before I can look at anything.",
	}),
	aReply('believe', 'look-up', {
		text: "Three calls is two too many, and I'm sorry. Your notes are open in front of me.",
		likes: ['I am sorry you had to ring again. I have your notes here.'],
	}),
	aReply('refuse', 'gave-up', { text: "I'm afraid we can't refund a parcel that was delivered." }),
	aReply('refund', 'kept', { text: "It's lost. I can refund you today, or send the parcel again." }),
]

test.each([
	["I'm so sorry. Three calls is too many!", 'believe'],
	['sorry you had to ring us again, I’ve got your notes here', 'believe'],
	['Can I take your name, address and order number please?', 'procedure'],
	['I can refund you today or send another parcel.', 'refund'],
	["We can't refund a delivered parcel, I'm afraid.", 'refuse'],
])('%s', (text, id) => {
	expect(simpleMatch(text, replies)).toBe(id)
})

test('a reply said in its own words is always that reply', () => {
	for (const { id, text } of replies) expect(simpleMatch(text.toUpperCase(), replies)).toBe(id)
})

test.each([
	'',
	'   ',
	'…',
	'the of and',
	'What lovely weather we have in Leeds!',
	'parcel',
	'refund refund',
	'We do not know.',
])('what says nothing of a reply is not understood: "%s"', (text) => {
	expect(simpleMatch(text, replies)).toBeNull()
})

test('a promise is not taken for its refusal', () => {
	expect(simpleMatch('I can not refund you.', replies)).not.toBe('refund')
	expect(simpleMatch('I refund you', replies)).not.toBe('refuse')
})

test('two replies that fit alike are not guessed between', () => {
	const twins = [
		aReply('one', 'x', { text: 'I will ring you on Friday.' }),
		aReply('two', 'x', { text: 'I will ring you on Friday.' }),
	]
	expect(simpleMatch('I will ring you on Friday', twins)).toBeNull()
})

test('what is done can be typed too', () => {
	const quiet = aReply('quiet', 'x', { text: '', deed: 'You let her finish and nod.' })
	expect(simpleMatch('I nod and let her finish', [...replies, quiet])).toBe('quiet')
})

test('with nothing on offer nothing is meant', () => {
	expect(simpleMatch('I can refund you today', [])).toBeNull()
})

test('a very long text is read from its beginning only, and soon', () => {
	const text = `I can refund you today or send the parcel again. ${'lorem '.repeat(400_000)}`
	expect(simpleMatch('lorem '.repeat(400_000), replies)).toBeNull()
	expect(simpleMatch(text, replies)).toBe('refund')
	expect(simpleMatch(`${' '.repeat(5000)}I can refund you today`, replies)).toBeNull()
})

test('no text makes it throw, and it answers with an id on offer or with nothing', () => {
	const ids = replies.map(({ id }) => id)
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
			const id = simpleMatch(text, replies)
			expect(id === null || ids.includes(id)).toBe(true)
			expect(simpleMatch(text, replies)).toBe(id)
		}),
	)
})

test('other words around what is meant, in any order, and small ones left out, change nothing', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray(['so', 'well', 'Maya', 'please', 'then', 'you see']), (extra) => {
			expect(simpleMatch(`${extra.join(' ')} I can refund you today or send it again`, replies)).toBe(
				'refund',
			)
		}),
	)
})

test('accents, curly quotes and endings make no difference', () => {
	expect(contentWords('I’m refunding the café’s parcels')).toEqual(
		contentWords('im refund cafe parcel').slice(1),
	)
})
