import type { Bot } from './bot'
import { mostOf } from './most-of'

export const secondLongest: Bot = {
	name: 'second-longest',
	named: 'takes the second longest reply',
	pick: (choices) => {
		if (choices.length < 2) return -1
		const lengths = choices.map(({ text }) => text.length)
		return mostOf(lengths.with(mostOf(lengths), -1))
	},
}
