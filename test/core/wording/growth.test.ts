import { expect, test } from 'vitest'
import { marked } from '#app/core/wording/marked'

/** The shortest of several times, in milliseconds: what else the machine does can only lengthen one. */
function shortest(text: string): number {
	const times = Array.from({ length: 30 }, () => {
		const began = performance.now()
		for (let time = 0; time < 5; time += 1) marked({ text })
		return performance.now() - began
	})
	return Math.min(...times)
}

const texts = {
	'one reply after another': 'I am sorry that you had to wait. I will send you another one by noon. ',
	'the same word again and again': 'sorry ',
	'one long word': 'a',
	'punctuation only': '"\'!?.,',
	'half of many acts': 'I am so sorry that it is not what you ',
	'quotes that never close': '“I said ‘',
}

test.each(Object.entries(texts))(
	'eight times as much text takes no more than linear time: %s',
	(_, words) => {
		const textOf = (length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length)
		shortest(textOf(2000))
		// Linear would be 8, the square 64.
		expect(shortest(textOf(2000)) / Math.max(shortest(textOf(250)), 0.02)).toBeLessThan(24)
	},
)
