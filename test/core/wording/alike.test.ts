import { expect, test } from 'vitest'
import { alike, nearlyTheSame, repeats } from '#app/core/wording/alike'

const model =
	"I'm sorry, Mrs Pham. You waited two hours and nobody called you. I want to find out how we missed you."

test('the same words are the same text, whatever their case, signs, accents and what cannot be seen', () => {
	expect(alike(model, model)).toBe(1)
	expect(alike('Sorry — it’s lost!', "sorry... it's\u200b LOST")).toBe(1)
	expect(alike('Café', 'CAFE')).toBe(1)
})

test('a word changed here or there is nearly the same text, other words are not', () => {
	expect(alike(model, model.replace('nobody', 'no one'))).toBeGreaterThan(nearlyTheSame)
	expect(
		alike(model, "I'm sorry that we kept you waiting and did not call. Let me see how that happened."),
	).toBeLessThan(nearlyTheSame)
	expect(alike(model, model.slice(0, 40))).toBeLessThan(nearlyTheSame)
})

test('a text of no words is like nothing, and a short one like itself only', () => {
	expect([alike('', ''), alike('!?', '…'), alike('no', 'on'), alike('no', 'No.')]).toEqual([0, 0, 0, 1])
})

test('both ways round it is the same, and never more than 1', () => {
	const long = 'no '.repeat(700)
	for (const [one, other] of [
		[model, long],
		[long, 'no no'],
		['aaa', 'aaaa'],
	] as const) {
		expect(alike(one, other)).toBe(alike(other, one))
		expect(alike(one, other)).toBeLessThanOrEqual(1)
	}
})

test('four words in a row and nothing else repeat a line; three, or some of them among others, do not', () => {
	const line = 'This is my third call. Does anyone write anything down?'
	expect(repeats('this is my third call', line)).toBe(true)
	expect(repeats('THIS IS MY THIRD CALL! Does anyone write anything down', line)).toBe(true)
	expect(repeats('my third call', line)).toBe(false)
	expect(repeats('This is your third call, and that is two too many.', line)).toBe(false)
})
