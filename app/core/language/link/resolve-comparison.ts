import type { Condition, Operand } from '../../scenario/condition'
import type { RawCondition, RawOperand } from '../expression/raw'
import type { Report } from '../report'
import { wayTo } from '../way-to'
import { canHold } from './can-hold'
import { noteUnknownVariable } from './note-unknown-variable'
import type { Vocabulary } from './vocabulary'

type Compare = Extract<RawCondition, { op: 'compare' }>
/** What an operand holds; `of` lists the names that one of a few may be. */
export type Kind =
	| { type: 'number'; min: number; max: number }
	| { type: 'flag' }
	| { type: 'name'; of: readonly string[]; what: string }
type Known = { operand: Operand; kind: Kind; fixed: boolean; at: number }

/** Looks both sides of a comparison up and checks that they can be compared, and that it can ever hold. */
export function resolveComparison(
	raw: Compare,
	words: Vocabulary,
	report: Report,
	inMood: boolean,
): Condition | null {
	let left = known(raw.left, words)
	let right = known(raw.right, words)
	if (inMood && (isMood(raw.left) || isMood(raw.right))) {
		report(
			'mood-circle',
			raw.at,
			'A mood cannot depend on the mood itself.',
			'Use the variables that the mood is made of.',
		)
		return null
	}
	left ??= asName(raw.left, right, words, report)
	right ??= asName(raw.right, left, words, report)
	if (!left || !right) {
		for (const side of [raw.left, raw.right])
			if (side.kind === 'name' && !known(side, words) && !(left || right))
				noteUnknownVariable(side.name, side.at, words, report)
		return null
	}
	if (left.fixed && right.fixed) {
		report(
			'wrong-type',
			raw.at,
			'This compares two fixed values, so it is always the same.',
			'Compare a variable with a value.',
		)
		return null
	}
	if (left.kind.type !== right.kind.type) {
		report(
			'wrong-type',
			right.at,
			`${spoken(left)} cannot be compared with ${spoken(right)}.`,
			wanted(left.fixed ? right : left),
		)
		return null
	}
	if (left.kind.type !== 'number' && raw.is !== '=' && raw.is !== '!=') {
		report('wrong-type', raw.at, `"${raw.is}" compares numbers, and ${spoken(left)} is none.`, 'Use = or !=.')
		return null
	}
	if (!canHold(left, raw.is, right))
		report(
			'out-of-range',
			right.at,
			`This can never hold: ${spoken(left)} ${reach(left.kind)}.`,
			'Compare it with a value in its range.',
		)
	return { op: 'compare', left: left.operand, is: raw.is, right: right.operand }
}

const isMood = (side: RawOperand): boolean => side.kind === 'name' && side.name === 'mood'

function known(side: RawOperand, words: Vocabulary): Known | null {
	const { at } = side
	if (side.kind === 'number')
		return {
			operand: { kind: 'value', value: side.value },
			kind: { type: 'number', min: side.value, max: side.value },
			fixed: true,
			at,
		}
	if (side.kind === 'truth')
		return { operand: { kind: 'value', value: side.value }, kind: { type: 'flag' }, fixed: true, at }
	if (side.name === 'mood')
		return {
			operand: { kind: 'mood' },
			kind: { type: 'name', of: [...words.moods], what: 'mood' },
			fixed: false,
			at,
		}
	if (side.name === 'turn')
		return {
			operand: { kind: 'turn' },
			kind: { type: 'number', min: 1, max: words.most + 1 },
			fixed: false,
			at,
		}
	const variable = words.variables.get(side.name)
	if (!variable) return null
	const operand: Operand = { kind: 'variable', name: variable.name }
	if (variable.type === 'number')
		return { operand, kind: { type: 'number', min: variable.min, max: variable.max }, fixed: false, at }
	if (variable.type === 'flag') return { operand, kind: { type: 'flag' }, fixed: false, at }
	return {
		operand,
		kind: { type: 'name', of: variable.of, what: `value of "${variable.name}"` },
		fixed: false,
		at,
	}
}

/** A name that is no variable is a value, where the other side is a mood or one of a few names. */
function asName(side: RawOperand, other: Known | null, words: Vocabulary, report: Report): Known | null {
	if (side.kind !== 'name' || !other) return null
	if (other.kind.type !== 'name' || other.fixed) {
		noteUnknownVariable(side.name, side.at, words, report)
		return null
	}
	const { of, what } = other.kind
	if (!of.includes(side.name) && !words.lost.has(side.name))
		report(
			what === 'mood' ? 'unknown-mood' : 'out-of-range',
			side.at,
			`There is no ${what} "${side.name}".`,
			...wayTo(side.name, side.at, of),
		)
	return { operand: { kind: 'value', value: side.name }, kind: other.kind, fixed: true, at: side.at }
}

function spoken({ operand, kind }: Known): string {
	if (operand.kind === 'value') return `"${operand.value}"`
	if (operand.kind === 'variable')
		return `${kind.type === 'name' ? 'the choice' : `the ${kind.type}`} "${operand.name}"`
	return `"${operand.kind}"`
}

function wanted({ kind }: Known): string {
	if (kind.type === 'number') return 'Compare it with a whole number.'
	return kind.type === 'flag'
		? 'Compare it with true or false, or write its name alone.'
		: `Compare it with one of: ${kind.of.join(', ')}.`
}

function reach(kind: Kind): string {
	if (kind.type === 'number') return `runs from ${kind.min} to ${kind.max}`
	return kind.type === 'flag' ? 'is true or false' : `is one of ${kind.of.join(', ')}`
}
