import type { Choice } from './bot'

/** Picks the first reply in which one of these words is said. */
export const saying =
	(words: RegExp) =>
	(choices: readonly Choice[]): number =>
		choices.findIndex(({ text }) => words.test(text))
