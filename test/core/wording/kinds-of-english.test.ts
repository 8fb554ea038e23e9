import { describe, expect, test } from 'vitest'
import { actsIn } from '#test/support/wording/acts-in'

describe('kinds of english', () => {
	test.each([
		'I change the lock for you today.',
		'We send you one new cable.',
		'I go bring another one for you.',
		'I put a fresh plate for you.',
		'We mend it today.',
		'I ask my manager now.',
		'She calling them now.',
		'The technician coming, he fixing it now.',
		'It go reach you tomorrow.',
		'We refund full price.',
	])('what is said as present is something to be done: %s', (text) => {
		expect(actsIn(text)).toContain('will-do')
	})

	test.each([
		'I take off the fee from your bill already.',
		'I cancel it for you already.',
		"I'm after booking you the later train.",
		'We went ahead and changed the name.',
		'I done told the driver.',
		'I have send you the ticket.',
	])('what is done is done in any past: %s', (text) => {
		expect(actsIn(text)).toContain('done')
	})

	test.each([
		'You prefer tea or coffee?',
		'You want a new card or the old one?',
		'Will we start again?',
		'Will I fetch the blue one?',
		'I send to your house, can or not?',
		'We begin again, can?',
		'We could start over?',
		'Would you sooner have the aisle or the window?',
	])('a choice needs no turned words: %s', (text) => {
		expect(actsIn(text)).toContain('choice')
	})

	test.each([
		"That's no our fault.",
		"That ain't we job.",
		'This is not fault of us.',
		'It is no my business.',
	])('what is pushed away is heard: %s', (text) => {
		expect(actsIn(text)).toContain('not-ours')
	})

	test.each(['Please take a seat.', 'You can bring it back.', 'Please look in your inbox.'])(
		'what is asked of them here sends nobody away: %s',
		(text) => {
			expect(actsIn(text)).not.toContain('hand-off')
		},
	)

	test.each(['You should read before the conditions.', 'You have fill the wrong field.'])(
		'blame is heard: %s',
		(text) => {
			expect(actsIn(text)).toContain('blame')
		},
	)

	test.each(['I take it you have the ticket.', 'I find it strange.', 'I see your point of view.'])(
		'what is thought is no promise: %s',
		(text) => {
			expect(actsIn(text)).not.toContain('will-do')
		},
	)

	test.each(["I'll get it handled.", "I'll take care of it.", "I'll sort it out.", 'I settle it.'])(
		'it is put right in any words: %s',
		(text) => {
			expect(actsIn(text)).toContain('put-right')
		},
	)

	test('miss is a title as the others are, unless somebody misses something', () => {
		expect(actsIn('Please come in, Miss Osei.')).toContain('formal-address')
		expect(actsIn("Yes, miss, it's ready.")).toContain('formal-address')
		for (const text of ["You'll miss the bus.", "Don't miss it.", 'Many people miss our sign.'])
			expect(actsIn(text)).not.toContain('formal-address')
	})

	test('what I would like is no choice of theirs', () => {
		expect(actsIn("What I'd like to know is the number.")).not.toContain('choice')
	})

	test.each(['He waited two hours.', 'We queued for twenty minutes.', 'She slept ten hours.'])(
		'how long it was is no time to come: %s',
		(text) => {
			expect(actsIn(text)).not.toContain('when')
		},
	)

	test.each(['It takes two hours.', 'Ready in two hours.', 'Two minutes.', 'It stays valid for 3 weeks.'])(
		'how long it will be is a time: %s',
		(text) => {
			expect(actsIn(text)).toContain('when')
		},
	)
})
