import type { Effect, Variable } from '../../scenario/definition'
import type { RawEffect } from '../expression/raw'
import type { Report } from '../report'
import { isReserved, reservedNames } from '../reserved'
import { wayTo } from '../way-to'
import { noteUnknownVariable } from './note-unknown-variable'
import type { Vocabulary } from './vocabulary'

/** Looks the variable of an effect up and checks the value against it; null when they do not fit, which is reported. */
export function resolveEffect(raw: RawEffect, words: Vocabulary, report: Report): Effect | null {
	if (isReserved(raw.name)) {
		report(
			'reserved-name',
			raw.at,
			`"${raw.name}" cannot be changed: ${reservedNames[raw.name]}.`,
			'Take this out; a variable of your own under state can change.',
		)
		return null
	}
	const variable = words.variables.get(raw.name)
	if (!variable) {
		noteUnknownVariable(raw.name, raw.at, words, report)
		return null
	}
	if (raw.kind === 'add') {
		if (variable.type !== 'number') {
			report(
				'wrong-type',
				raw.at,
				`"${raw.name}" is a ${variable.type}; only numbers go up and down.`,
				shapeOf(variable),
			)
			return null
		}
		const span = variable.max - variable.min
		if (Math.abs(raw.by) > span)
			report(
				'out-of-range',
				raw.at,
				`${Math.abs(raw.by)} is more than the whole range of "${raw.name}" (${variable.min} to ${variable.max}).`,
				`Use at most ${span}.`,
			)
		return { kind: 'add', name: raw.name, by: raw.by }
	}
	return fitting(raw, variable, report) ? { kind: 'set', name: raw.name, value: raw.value } : null
}

function fitting(raw: Extract<RawEffect, { kind: 'set' }>, variable: Variable, report: Report): boolean {
	const { value, valueAt } = raw
	if (variable.type === 'flag' && typeof value === 'boolean') return true
	if (variable.type === 'number' && typeof value === 'number') {
		if (value >= variable.min && value <= variable.max) return true
		report(
			'out-of-range',
			valueAt,
			`"${variable.name}" runs from ${variable.min} to ${variable.max}; ${value} is outside.`,
			'Give a value in its range.',
		)
		return false
	}
	if (variable.type === 'one-of' && typeof value === 'string') {
		if (variable.of.includes(value)) return true
		report(
			'out-of-range',
			valueAt,
			`"${variable.name}" cannot be "${value}".`,
			...wayTo(value, valueAt, variable.of),
		)
		return false
	}
	report(
		'wrong-type',
		raw.at,
		`"${variable.name}" is a ${variable.type}, and cannot become ${value}.`,
		shapeOf(variable),
	)
	return false
}

function shapeOf(variable: Variable): string {
	if (variable.type === 'flag') return `Write "${variable.name}" or "not ${variable.name}".`
	if (variable.type === 'number')
		return `Write "${variable.name} +1" or "${variable.name} = ${variable.start}".`
	return `Write "${variable.name} = ${variable.of[0] ?? variable.start}".`
}
