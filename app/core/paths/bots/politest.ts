import type { Bot } from './bot'
import { mostOf } from './most-of'
import { politeWordsIn } from './polite-words'

export const politest: Bot = {
	name: 'politest',
	named: 'takes the reply with the most polite words',
	pick: (choices) => mostOf(choices.map(({ text }) => politeWordsIn(text))),
}
