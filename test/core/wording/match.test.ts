import { expect, test } from 'vitest'
import { matcherOf } from '#app/core/wording/match'

const replies = {
	refund: { examples: ['I can refund you the full amount.', 'You will get your money back today.'] },
	parcel: { examples: ['I will send the parcel again.', 'A new one goes out to you this afternoon.'] },
}

test('an example of a candidate means that candidate', () => {
	const match = matcherOf(replies)
	for (const [id, { examples }] of Object.entries(replies))
		for (const one of examples) expect(match(one).id).toBe(id)
})

test('what is about something else is not understood', () => {
	expect(matcherOf(replies)('What lovely weather we have in Porto.').id).toBeNull()
})

test('with no candidates nothing is understood', () => {
	expect(matcherOf({})('I can refund you.')).toMatchObject({ id: null })
	expect(matcherOf({ refund: { examples: [] } })('I can refund you.')).toMatchObject({ id: null })
})
