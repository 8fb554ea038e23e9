import { type Splice, spliced } from '#app/core/writing/splice'

/** A text and what it was before and after, for one history over all panes. */
export type TextHistory = { text: string; past: readonly string[]; future: readonly string[]; lastAt: number }

/** Changes within so long of each other are undone together; so many are kept. */
const togetherMs = 500
const most = 300

export const historyOf = (text: string): TextHistory => ({ text, past: [], future: [], lastAt: 0 })

/** The text with changes made at `at` (ms). A change that makes none leaves everything as it is. */
export function edited(history: TextHistory, splices: readonly Splice[], at: number): TextHistory {
	return replaced(history, spliced(history.text, splices), at)
}

/** The text as a whole anew. */
export function replaced(history: TextHistory, text: string, at: number): TextHistory {
	if (text === history.text) return history
	const together = at - history.lastAt < togetherMs && history.past.length > 0
	const past = together ? history.past : [...history.past, history.text].slice(-most)
	return { text, past, future: [], lastAt: at }
}

export function undone(history: TextHistory): TextHistory {
	const before = history.past.at(-1)
	if (before === undefined) return history
	return {
		text: before,
		past: history.past.slice(0, -1),
		future: [history.text, ...history.future],
		lastAt: 0,
	}
}

export function redone(history: TextHistory): TextHistory {
	const [next, ...future] = history.future
	if (next === undefined) return history
	return { text: next, past: [...history.past, history.text], future, lastAt: 0 }
}
