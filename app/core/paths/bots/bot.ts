import type { Reply } from '../../scenario/definition'

/** A reply on offer and what a trainee reads of it, in the author's order. */
export type Choice = { text: string; reply: Reply }

/**
 * A player who knows one rule and nothing about people. `pick` gives the place of its reply among those on offer, or -1
 * where nothing suits; then it takes the first. `named` is said after "whoever always".
 */
export type Bot = { name: BotName; named: string; pick: (choices: readonly Choice[]) => number }

export const botNames = [
	'longest',
	'second-longest',
	'politest',
	'first',
	'neutral',
	'apologise',
	'refund',
	'escalate',
] as const

export type BotName = (typeof botNames)[number]
