import type { Bot } from './bot'
import { mostOf } from './most-of'

/** The one bot that looks at the marks: a mark that is left out counts as 0. */
export const neutral: Bot = {
	name: 'neutral',
	named: 'takes the reply that is marked nearest to 0',
	pick: (choices) =>
		mostOf(choices.map(({ reply: { tone, respect } }) => -Math.abs(tone ?? 0) - Math.abs(respect ?? 0))),
}
