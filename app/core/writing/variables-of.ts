import type { Reading } from './reading'

/** A variable of a text: what it is, and the names it may have where it is one of a few. */
export type WrittenVariable = { name: string; type: 'number' | 'flag' | 'one-of'; of: string[] }

/** What conditions may look at and effects may change, in the order in which it is declared; patience among it. */
export function variablesOf(reading: Reading | null): WrittenVariable[] {
	if (!reading) return []
	const state = reading.names.filter(({ kind, declares }) => declares && kind === 'variable')
	const patience = reading.tags.flatMap(({ name, attributes }) =>
		name === 'Patience' ? [attributes.find((one) => one.name === 'id')?.value?.trim() || 'patience'] : [],
	)
	return [
		...state.map(({ name }) => ({ name, type: typeOf(reading, name), of: valuesOf(reading, name) })),
		...patience.map((name) => ({ name, type: 'number' as const, of: [] })),
	]
}

function typeOf({ fields }: Reading, name: string): WrittenVariable['type'] {
	const value = fields.find(
		({ path }) => path[0] === 'state' && path[1] === name && path[2] === 'type',
	)?.value
	return value === 'flag' || value === 'one-of' ? value : 'number'
}

const valuesOf = ({ fields }: Reading, name: string): string[] =>
	fields.flatMap(({ path, value }) =>
		path[0] === 'state' && path[1] === name && path[2] === 'of' ? [String(value)] : [],
	)
