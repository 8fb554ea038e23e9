import type { Condition } from '../../scenario/condition'
import type { RawCondition } from '../expression/raw'
import type { Report } from '../report'
import { wayTo } from '../way-to'
import { noteUnknownVariable } from './note-unknown-variable'
import { resolveComparison } from './resolve-comparison'
import type { Vocabulary } from './vocabulary'

/** Looks the names of a condition up; null when one is unknown or misused, which is reported. */
export function resolveCondition(
	raw: RawCondition,
	words: Vocabulary,
	report: Report,
	inMood = false,
): Condition | null {
	switch (raw.op) {
		case 'always':
			return { op: 'always' }
		case 'and':
		case 'or': {
			const of = raw.of.map((one) => resolveCondition(one, words, report, inMood))
			const known = of.filter((one) => one !== null)
			return known.length === of.length ? { op: raw.op, of: known } : null
		}
		case 'not': {
			const of = resolveCondition(raw.of, words, report, inMood)
			return of && { op: 'not', of }
		}
		case 'compare':
			return resolveComparison(raw, words, report, inMood)
		case 'name':
			return resolveFlag(raw, words, report)
		case 'met':
			return inSet(raw, words.needs, words, 'unknown-need', 'need', report)
				? { op: 'met', need: raw.name }
				: null
		case 'seen':
			return inSet(raw, words.scenes, words, 'unknown-scene', 'scene', report)
				? { op: 'seen', scene: raw.name }
				: null
		case 'said':
			return inSet(raw, words.replies, words, 'unknown-reply', 'reply', report)
				? { op: 'said', reply: raw.name }
				: null
	}
}

type Named = Extract<RawCondition, { name: string }>

function inSet(
	{ name, at }: Named,
	names: ReadonlySet<string>,
	{ lost }: Vocabulary,
	code: 'unknown-need' | 'unknown-scene' | 'unknown-reply',
	kind: string,
	report: Report,
): boolean {
	if (names.has(name)) return true
	if (!lost.has(name)) report(code, at, `There is no ${kind} "${name}".`, ...wayTo(name, at, names))
	return false
}

function resolveFlag({ name, at }: Named, words: Vocabulary, report: Report): Condition | null {
	const variable = words.variables.get(name)
	if (variable?.type === 'flag') return { op: 'flag', name }
	if (variable)
		report(
			'wrong-type',
			at,
			`"${name}" is a ${variable.type}, and cannot stand alone in a condition.`,
			`Compare it: ${name} ${variable.type === 'number' ? `> ${variable.min}` : `= ${variable.of[0] ?? 'some-value'}`}.`,
		)
	else if (name === 'mood' || name === 'turn')
		report(
			'wrong-type',
			at,
			`"${name}" cannot stand alone.`,
			name === 'mood' ? 'Write mood = calm, say.' : 'Write turn > 3, say.',
		)
	else noteUnknownVariable(name, at, words, report)
	return null
}
