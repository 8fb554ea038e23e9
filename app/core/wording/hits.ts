import { rules } from './rules/all'
import { anyNumber, isNumber, matchAt, type Pattern } from './rules/pattern'
import type { Rule } from './rules/rule'
import { wordSet } from './rules/sets'
import type { Word } from './text/words'

/** An act found in a text, from one word to before another. */
export type Hit = { act: string; from: number; to: number }

type Lookup = { rule: Rule; pattern: Pattern }
const byFirst = new Map<string, Lookup[]>()
for (const rule of rules)
	for (const pattern of rule.patterns)
		for (const first of pattern.firsts) {
			const there = byFirst.get(first)
			if (there) there.push({ rule, pattern })
			else byFirst.set(first, [{ rule, pattern }])
		}
const negators = wordSet('negator')

/** Every act of a text in order of place. Hits of one act don't overlap; those of different acts may. */
export function hitsIn(words: readonly Word[]): Hit[] {
	const hits: Hit[] = []
	const ends = new Map<string, number>()
	for (let at = 0; at < words.length; at++) {
		const word = words[at]
		if (!word) continue
		const found = new Map<string, number>()
		look(byFirst.get(word.form), words, at, found)
		if (isNumber(word.form)) look(byFirst.get(anyNumber), words, at, found)
		for (const [act, to] of found) {
			if ((ends.get(act) ?? 0) > at) continue
			ends.set(act, to)
			hits.push({ act, from: at, to })
		}
	}
	return hits
}

function look(
	lookups: readonly Lookup[] | undefined,
	words: readonly Word[],
	at: number,
	found: Map<string, number>,
): void {
	if (!lookups) return
	for (const { rule, pattern } of lookups) {
		const to = matchAt(pattern, words, at)
		if (to <= at || to <= (found.get(rule.act) ?? 0)) continue
		if (words[at]?.quoted && words[to - 1]?.quoted) continue
		if (isNegated(words, at)) continue
		found.set(rule.act, to)
	}
}

/** Whether one of the three words before, in the same clause, denies what comes. */
function isNegated(words: readonly Word[], at: number): boolean {
	for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
		const word = words[back]
		if (!word || word.sentence !== words[at]?.sentence || word.after.includes(',')) return false
		if (negators.has(word.form)) return true
	}
	return false
}
