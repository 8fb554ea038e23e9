import { rules } from './rules/all'
import { anyNumber, matchAt, type Pattern } from './rules/pattern'
import type { Rule } from './rules/rule'
import { wordSet } from './rules/sets'
import { isNumber } from './text/numbers'
import type { Word } from './text/words'

/** An act found in a text, from one word to before another. */
export type Hit = { act: string; from: number; to: number }

/** A pattern with the sets of words that must come somewhere after its first. */
type Lookup = { rule: Rule; pattern: Pattern; musts: readonly number[] }

const byFirst = new Map<string, Lookup[]>()
/** Which sets of words a form is in, by the number of the set. */
const setsOf = new Map<string, number[]>()
const setNumbers = new Map<string, number>()
for (const rule of rules) for (const pattern of rule.patterns) enter(rule, pattern)
const negators = wordSet('negator')
const denials = wordSet('deny')

function enter(rule: Rule, pattern: Pattern): void {
	const later = pattern.steps.flatMap((step) =>
		step.kind === 'word' && !step.optional && !step.number ? [step.forms] : [],
	)
	const musts = later.slice(1).map(numberOf)
	for (const first of pattern.firsts) {
		const there = byFirst.get(first)
		if (there) there.push({ rule, pattern, musts })
		else byFirst.set(first, [{ rule, pattern, musts }])
	}
}

function numberOf(forms: ReadonlySet<string>): number {
	const key = [...forms].join(' ')
	const known = setNumbers.get(key)
	if (known !== undefined) return known
	const number = setNumbers.size
	setNumbers.set(key, number)
	for (const form of forms) setsOf.set(form, [...(setsOf.get(form) ?? []), number])
	return number
}

/** Every act of a text in order of place. Hits of one act don't overlap; those of different acts may. */
export function hitsIn(words: readonly Word[]): Hit[] {
	const present = new Uint8Array(setNumbers.size)
	for (const { form } of words) {
		const numbers = setsOf.get(form)
		if (numbers) for (let k = 0; k < numbers.length; k++) present[numbers[k] ?? 0] = 1
	}
	const hits: Hit[] = []
	const ends = new Map<string, number>()
	const found = new Map<string, number>()
	for (let at = 0; at < words.length; at++) {
		const form = words[at]?.form ?? ''
		if (found.size > 0) found.clear()
		look(byFirst.get(form), words, at, present, found)
		if (isNumber(form)) look(byFirst.get(anyNumber), words, at, present, found)
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
	present: Uint8Array,
	found: Map<string, number>,
): void {
	if (!lookups) return
	for (const { rule, pattern, musts } of lookups) {
		if (!hasAll(musts, present)) continue
		const to = matchAt(pattern, words, at)
		if (to <= at || to <= (found.get(rule.act) ?? 0)) continue
		if (words[at]?.quoted && words[to - 1]?.quoted) continue
		if (!isUnmeant(rule, words, at)) found.set(rule.act, to)
	}
}

function hasAll(musts: readonly number[], present: Uint8Array): boolean {
	for (let k = 0; k < musts.length; k++) if (present[musts[k] ?? 0] !== 1) return false
	return true
}

/** Whether a match is denied, or excused by the rule's own patterns where it has any: one of them reaches into it. */
function isUnmeant({ unless }: Rule, words: readonly Word[], at: number): boolean {
	if (unless.length === 0) return isNegated(words, at) || isDenied(words, at)
	for (let from = at; from >= 0 && words[from]?.sentence === words[at]?.sentence; from--) {
		const first = words[from]?.form ?? ''
		if (unless.some((pattern) => pattern.firsts.includes(first) && matchAt(pattern, words, from) > at))
			return true
	}
	return false
}

/** What only says "not" once more in many kinds of English: "ain't no charge". */
const echoes: ReadonlySet<string> = new Set(['no', 'nothing', 'nobody', 'none'])

/** Whether one of the three words before, in the same clause, denies what comes. */
function isNegated(words: readonly Word[], at: number): boolean {
	for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
		const word = words[back]
		if (!word || word.sentence !== words[at]?.sentence || word.after.includes(',')) return false
		if (negators.has(word.form)) return !(back === at - 1 && echoes.has(words[at]?.form ?? ''))
	}
	return false
}

/**
 * Whether it is what somebody doesn't say or think: "I don't think that you were ...". Who goes on with "but" does say it.
 */
function isDenied(words: readonly Word[], at: number): boolean {
	const { sentence } = words[at] ?? {}
	for (let back = at - 1; back >= 1 && back >= at - 5; back--) {
		const word = words[back]
		if (!word || word.sentence !== sentence || word.after.includes(',') || turns.has(word.form)) return false
		if (denials.has(word.form) && isNegated(words, back)) return !goesOn(words, at)
	}
	return false
}

const turns: ReadonlySet<string> = new Set([
	'but',
	'because',
	'if',
	'why',
	'how',
	'what',
	'when',
	'and',
	'or',
])

function goesOn(words: readonly Word[], at: number): boolean {
	const { sentence } = words[at] ?? {}
	for (let ahead = at; words[ahead]?.sentence === sentence; ahead++)
		if (words[ahead]?.form === 'but') return true
	return false
}
