import type { Variable } from '../../scenario/definition'
import type { Placed } from '../draft'
import { nameFault } from '../names'
import { isReserved, reservedNames } from '../reserved'
import { type Field, type FrontReading, itemsIn, knownFields, mapIn, namedFields, written } from './fields'
import { flagStarts, numberStarts, oneOfStarts } from './read-starts'
import { choiceIn, wholeIn } from './values'

const types = ['number', 'flag', 'one-of'] as const
const widest = 1000
const shape = '{ type: number, min: 0, max: 4, start: 1 }'

export function readState(reading: FrontReading, field: Field): Placed<Variable>[] {
	return namedFields(reading, field.node, 'state', field.valueAt).flatMap((one) => {
		if (isReserved(one.key)) {
			reading.report(
				'reserved-name',
				one.at,
				`"${one.key}" cannot be declared: ${reservedNames[one.key]}.`,
				'Conditions may look at it as it is; give your own variable another name.',
			)
			return []
		}
		const variable = readVariable(reading, one)
		if (!variable) reading.lost.add(one.key)
		return variable ? [{ value: variable, at: one.at }] : []
	})
}

function readVariable(reading: FrontReading, field: Field): Variable | null {
	const map = mapIn(reading, field, shape)
	if (!map) return null
	const where = `the variable "${field.key}"`
	const fields = knownFields(reading, map, where, ['type', 'min', 'max', 'of', 'start'])
	const start = fields.get('start')
	for (const key of ['type', 'start'])
		if (!fields.has(key))
			reading.report('missing-key', field.at, `${where} has no ${key}.`, `Write it as ${shape}.`)
	const type = choiceIn(reading, fields.get('type'), types)
	if (type === 'number') return readNumber(reading, field, fields)
	for (const key of ['min', 'max']) {
		const extra = fields.get(key)
		if (extra && type)
			reading.report('unknown-key', extra.at, `"${key}" goes with type: number.`, 'Take it out.')
	}
	if (type === 'flag') {
		const starts = flagStarts(reading, start)
		return starts && { name: field.key, type, start: starts[0], starts }
	}
	return type === 'one-of' ? readOneOf(reading, field, fields) : null
}

function readNumber(reading: FrontReading, field: Field, fields: Map<string, Field>): Variable | null {
	for (const key of ['min', 'max'])
		if (!fields.has(key))
			reading.report(
				'missing-key',
				field.at,
				`The number "${field.key}" has no ${key}.`,
				`Write it as ${shape}.`,
			)
	const min = wholeIn(reading, fields.get('min'), -widest, widest)
	const max = wholeIn(reading, fields.get('max'), -widest, widest)
	const starts = numberStarts(reading, fields.get('start'), widest)
	if (min === null || max === null || starts === null) return null
	const startAt = fields.get('start')?.valueAt ?? field.at
	if (min >= max) {
		reading.report(
			'out-of-range',
			fields.get('max')?.valueAt ?? field.at,
			`The range of "${field.key}" is empty: ${min} to ${max}.`,
			'Make max greater than min.',
		)
		return null
	}
	const outside = starts.find((one) => one < min || one > max)
	if (outside !== undefined)
		reading.report(
			'out-of-range',
			startAt,
			`"${field.key}" starts at ${outside}, outside ${min} to ${max}.`,
			`Start it between ${min} and ${max}.`,
		)
	return { name: field.key, type: 'number', min, max, start: starts[0], starts }
}

function readOneOf(reading: FrontReading, field: Field, fields: Map<string, Field>): Variable | null {
	const list = fields.get('of')
	if (!list) {
		reading.report(
			'missing-key',
			field.at,
			`The variable "${field.key}" does not say what it is one of.`,
			'Add of: [low, high], say.',
		)
		return null
	}
	const of: string[] = []
	for (const item of itemsIn(reading, list, '[low, high]')) {
		const name = written(reading, item)
		const fault = name ? nameFault(name.value) : 'Write a plain name.'
		if (name && fault === null && !of.includes(name.value)) of.push(name.value)
		else
			reading.report(
				'bad-name',
				name?.at ?? list.valueAt,
				`"${name?.value ?? ''}" cannot be a value of "${field.key}". ${fault ?? 'It is in the list already.'}`,
			)
	}
	const starts = oneOfStarts(reading, fields.get('start'), of)
	if (!starts) return null
	return { name: field.key, type: 'one-of', of, start: starts[0], starts }
}
