import type { Hit } from '../hits'
import { matchAt, type Pattern, patternOf } from '../rules/pattern'
import { wordSet } from '../rules/sets'
import type { Word } from '../text/words'

/** Patterns by the words that they can begin with. */
export type Starts = ReadonlyMap<string, readonly Pattern[]>

export function startsOf(texts: readonly string[]): Starts {
	const starts = new Map<string, Pattern[]>()
	for (const pattern of texts.map(patternOf))
		for (const first of new Set(pattern.firsts)) starts.set(first, [...(starts.get(first) ?? []), pattern])
	return starts
}

/** Where the longest of these patterns that begins here ends, or -1. */
export function endAt(starts: Starts, words: readonly Word[], at: number): number {
	let end = -1
	for (const pattern of starts.get(words[at]?.form ?? '') ?? [])
		end = Math.max(end, matchAt(pattern, words, at))
	return end > at ? end : -1
}

const negators = wordSet('negator')

/** Where one of these patterns is first said, and not quoted or denied by the word before: to the last of them in that sentence. */
export function firstOf(starts: Starts, words: readonly Word[], act: string): Hit | null {
	let [from, to] = [-1, -1]
	for (const [at, word] of words.entries()) {
		if (from >= 0 && word.sentence !== words[from]?.sentence) break
		if (word.quoted || isDenied(words, at)) continue
		const end = endAt(starts, words, at)
		if (end < 0) continue
		if (from < 0) from = at
		to = Math.max(to, end)
	}
	return from < 0 ? null : { act, from, to }
}

function isDenied(words: readonly Word[], at: number): boolean {
	const before = words[at - 1]
	return before !== undefined && before.sentence === words[at]?.sentence && negators.has(before.form)
}
