import { isScalar, isSeq } from 'yaml'
import { type Field, type FrontReading, itemsIn, written } from './fields'
import { nameIn, truthIn, wholeIn } from './values'

/** Every start is walked, and its bounds are stored with the version. */
export const mostStarts = 64

type Several<Value> = [Value, ...Value[]]

/** The starts of a number: `1`, a range `1..2`, or a list `[1, 3]`. Null when there is none to read. */
export function numberStarts(
	reading: FrontReading,
	field: Field | undefined,
	widest: number,
): Several<number> | null {
	if (!field) return null
	const range = /^([+-]?\d+)\s*(?:\.{2,3}|…)\s*([+-]?\d+)$/.exec(written(reading, field.node)?.value ?? '')
	if (range) {
		const [from, to] = [Number(range[1]), Number(range[2])]
		if (to - from >= mostStarts) {
			reading.report(
				'too-many-starts',
				field.valueAt,
				`"${from}..${to}" are ${to - from + 1} ways to start; ${mostStarts} is the most.`,
				'Give fewer starts.',
			)
			return null
		}
		if (from < to && Math.abs(from) <= widest && Math.abs(to) <= widest)
			return several(Array.from({ length: to - from + 1 }, (_, at) => from + at))
		reading.report(
			'bad-value',
			field.valueAt,
			`"${from}..${to}" is no range.`,
			'Write the lower number first: start: 1..2.',
		)
		return null
	}
	return listed(reading, field, '[1, 3]', (one) => wholeIn(reading, one, -widest, widest))
}

/** The starts of a flag: `true`, `false`, or `either`. */
export function flagStarts(reading: FrontReading, field: Field | undefined): Several<boolean> | null {
	if (written(reading, field?.node ?? null)?.value === 'either') return [false, true]
	return field ? listed(reading, field, 'either', (one) => truthIn(reading, one)) : null
}

/** The starts of a one-of: one of its names, a list of them, or `any` for all. */
export function oneOfStarts(
	reading: FrontReading,
	field: Field | undefined,
	of: readonly string[],
): Several<string> | null {
	if (!field || of.length === 0) return null
	if (!of.includes('any') && written(reading, field.node)?.value === 'any') return several([...of])
	return listed(reading, field, `[${of.slice(0, 2).join(', ')}]`, (one) => {
		const name = nameIn(reading, one)
		if (name && !of.includes(name.value))
			reading.report(
				'out-of-range',
				name.at,
				`"${field.key}" cannot be "${name.value}", which is not in its list.`,
				`Choose one of: ${of.join(', ')}.`,
			)
		return name?.value ?? null
	})
}

/** One value, or a list of two or more that differ. */
function listed<Value>(
	reading: FrontReading,
	field: Field,
	shape: string,
	read: (field: Field) => Value | null,
): Several<Value> | null {
	if (!isSeq(field.node)) {
		const value = read(field)
		return value === null ? null : [value]
	}
	const values: Value[] = []
	for (const node of itemsIn(reading, field, shape)) {
		const at = reading.at + (node.range?.[0] ?? 0)
		const value = isScalar(node) ? read({ ...field, node, at, valueAt: at }) : null
		if (value === null) continue
		if (values.includes(value))
			reading.report('bad-value', at, `"${value}" is in the list of starts twice.`, 'Keep one of them.')
		else values.push(value)
	}
	if (values.length === 0)
		reading.report('bad-value', field.valueAt, `"${field.key}" has no start in its list.`, `Write ${shape}.`)
	return several(values)
}

function several<Value>(values: readonly Value[]): Several<Value> | null {
	const [first, ...others] = values
	return first === undefined ? null : [first, ...others]
}
