import type { Hit } from '../hits'
import { matchAt, type Pattern } from '../rules/pattern'
import { wordSet } from '../rules/sets'
import type { Word } from '../text/words'

const negators = wordSet('negator')

/** Where one of these patterns is first said, and not quoted or denied by the word before: to the last of them in that sentence. */
export function firstOf(patterns: readonly Pattern[], words: readonly Word[], act: string): Hit | null {
	let [from, to] = [-1, -1]
	for (const [at, word] of words.entries()) {
		if (from >= 0 && word.sentence !== words[from]?.sentence) break
		if (word.quoted || isDenied(words, at)) continue
		for (const pattern of patterns) {
			const end = pattern.firsts.includes(word.form) ? matchAt(pattern, words, at) : -1
			if (end <= at) continue
			if (from < 0) from = at
			to = Math.max(to, end)
		}
	}
	return from < 0 ? null : { act, from, to }
}

function isDenied(words: readonly Word[], at: number): boolean {
	const before = words[at - 1]
	return before !== undefined && before.sentence === words[at]?.sentence && negators.has(before.form)
}
