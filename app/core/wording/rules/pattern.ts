import { isNumber } from '../text/numbers'
import type { Word } from '../text/words'
import { wordSet } from './sets'

/**
 * One step of a pattern. `word`: one of these forms, a number where `number`; `gap`: up to `most` words of any kind, no
 * comma within; `start` and `end` of a sentence; `none`: the next word is none of these; `not-after`: nor is the one
 * before; `comma`: one stands before.
 */
type Step =
	| { kind: 'word'; forms: ReadonlySet<string>; number: boolean; optional: boolean }
	| { kind: 'gap'; most: number }
	| { kind: 'none' | 'not-after'; forms: ReadonlySet<string> }
	| { kind: 'start' | 'end' | 'asked' | 'comma' }

export type Pattern = { steps: readonly Step[]; firsts: readonly string[] }

/** Stands for any number in `firsts`. */
export const anyNumber = '#'

/**
 * Reads a pattern: words with spaces between; `a|b` either, `@set` one of a set, `x?` may be there, `..3` up to three
 * words, `#` a number, `^` and `$` the ends of a sentence, `$?` the end of a question, `,` a comma, `-a|b` not followed
 * by these, `<a|b` in front: not right after these.
 */
export function patternOf(text: string): Pattern {
	const steps = text.split(' ').map(stepOf)
	return { steps, firsts: firstsOf(steps) }
}

function stepOf(part: string): Step {
	if (part === '^') return { kind: 'start' }
	if (part === '$') return { kind: 'end' }
	if (part === '$?') return { kind: 'asked' }
	if (part === ',') return { kind: 'comma' }
	if (part.startsWith('..')) return { kind: 'gap', most: Number(part.slice(2)) }
	if (part.startsWith('<')) return { kind: 'not-after', forms: formsIn(part.slice(1)) }
	if (part.startsWith('-')) return { kind: 'none', forms: formsIn(part.slice(1)) }
	const optional = part.endsWith('?')
	const forms = formsIn(optional ? part.slice(0, -1) : part)
	return { kind: 'word', forms, number: forms.has(anyNumber), optional }
}

function formsIn(part: string): ReadonlySet<string> {
	return new Set(part.split('|').flatMap((one) => (one.startsWith('@') ? [...wordSet(one.slice(1))] : [one])))
}

/** Steps that take no word, and may stand before the first. */
const opens: ReadonlySet<Step['kind']> = new Set(['start', 'none', 'not-after', 'comma'])

/** The words that can come first. A pattern that could begin with anything is a mistake. */
function firstsOf(steps: readonly Step[]): readonly string[] {
	const firsts = new Set<string>()
	for (const step of steps) {
		if (opens.has(step.kind)) continue
		if (step.kind !== 'word') throw new Error('a pattern begins with a word')
		for (const form of step.forms) firsts.add(form)
		if (!step.optional) return [...firsts]
	}
	throw new Error('a pattern has at least one word that must be there')
}

/** The place after the last word of a match that begins at `at`, or -1. Takes the first way that fits, the longest first. */
export function matchAt(pattern: Pattern, words: readonly Word[], at: number): number {
	return follow(pattern.steps, 0, words, at, at)
}

function follow(
	steps: readonly Step[],
	step: number,
	words: readonly Word[],
	at: number,
	from: number,
): number {
	const now = steps[step]
	if (!now) return at
	const sentence = words[from]?.sentence
	const word = words[at]
	const here = word !== undefined && word.sentence === sentence ? word : undefined
	switch (now.kind) {
		case 'start':
			return at === 0 || words[at - 1]?.sentence !== sentence ? follow(steps, step + 1, words, at, from) : -1
		case 'end':
			return here ? -1 : follow(steps, step + 1, words, at, from)
		case 'asked':
			return !here && (words[at - 1]?.after.includes('?') ?? false)
				? follow(steps, step + 1, words, at, from)
				: -1
		case 'comma': {
			const before = words[at - 1]
			const there = before?.sentence === sentence && (before?.after.includes(',') ?? false)
			return there ? follow(steps, step + 1, words, at, from) : -1
		}
		case 'none':
			return here && now.forms.has(here.form) ? -1 : follow(steps, step + 1, words, at, from)
		case 'not-after': {
			const before = words[at - 1]
			const there = before !== undefined && before.sentence === sentence && now.forms.has(before.form)
			return there ? -1 : follow(steps, step + 1, words, at, from)
		}
		case 'gap': {
			for (let skip = 0; skip <= now.most; skip++) {
				const end = follow(steps, step + 1, words, at + skip, from)
				if (end >= 0) return end
				const over = words[at + skip]
				if (!over || over.sentence !== sentence || words[at + skip - 1]?.after.includes(',')) return -1
			}
			return -1
		}
		case 'word': {
			if (here && (now.forms.has(here.form) || (now.number && isNumber(here.form)))) {
				const end = follow(steps, step + 1, words, at + 1, from)
				if (end >= 0) return end
			}
			return now.optional ? follow(steps, step + 1, words, at, from) : -1
		}
	}
}
