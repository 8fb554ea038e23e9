import { expect, test } from 'vitest'
import { isOpposite } from '#app/core/wording/opposite'

const refund = ["It's lost. I can refund you today, or send the parcel again."]

test.each([
	"I can't refund you today.",
	'I can’t refund you today, or send the parcel again.',
	'We will never refund a parcel.',
	'I will NOT send it again.',
])('"%s" denies a promise', (text) => {
	expect(isOpposite(text, refund)).toBe(true)
})

test('a promise is the opposite of a refusal', () => {
	expect(
		isOpposite('We will refund a delivered parcel, of course.', ["I'm afraid we can't refund a parcel."]),
	).toBe(true)
})

test.each([
	['I can refund you today.', refund],
	["I can't believe it took so long, I will refund you today", refund],
	["Don't worry, we will send the parcel again", refund],
	[
		"I have your notes here, so you don't have to start again.",
		["Your notes are open, so you won't have to start again."],
	],
	["We can't refund this parcel", ['We are not able to refund a parcel.']],
	['Lovely weather.', refund],
	["I can't say", refund],
	['', refund],
	['Anything', []],
])('"%s" denies none of it', (text, ways) => {
	expect(isOpposite(text, ways)).toBe(false)
})

test('one phrasing that it agrees with is enough', () => {
	const ways = [
		"I won't make you start again.",
		'You will not have to start again.',
		'You can start where you stopped.',
	]
	expect(isOpposite("You don't have to start again.", ways)).toBe(false)
})
