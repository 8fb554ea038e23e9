import type { Named } from './names-here'

/** What a table of words offers, in its order. */
export const choicesOf = (words: Readonly<Record<string, string>>): Named[] =>
	Object.entries(words).map(([value, label]) => ({ value, label }))
