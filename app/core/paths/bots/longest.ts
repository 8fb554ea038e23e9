import type { Bot } from './bot'
import { mostOf } from './most-of'

export const longest: Bot = {
	name: 'longest',
	named: 'takes the longest reply',
	pick: (choices) => mostOf(choices.map(({ text }) => text.length)),
}
