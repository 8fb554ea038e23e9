import { isScalar, isSeq, type Node } from 'yaml'
import type { Stated } from '../../play/walk-through'
import { suggestion } from '../nearest'
import type { PlayReading } from './fields-in'
import { type Entry, offsetOf } from './plain-yaml'

type Field = Pick<Entry, 'at' | 'key' | 'node'>

/** Words, not empty; numbers and flags are taken as they are written. */
export function textOf(reading: PlayReading, field: Field | undefined): Stated<string> | null {
	if (!field) return null
	const text = wordsIn(field.node)
	return (
		text ??
		bad(reading, field, `"${field.key}" wants words.`, `Write ${field.key}: and the words, in quotes.`)
	)
}

/** A whole number from 0. */
export function wholeOf(reading: PlayReading, field: Field | undefined, most: number): Stated<number> | null {
	if (!field) return null
	const value = isScalar(field.node) ? field.node.value : null
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
		? { value, at: placeOf(field) }
		: bad(reading, field, `"${field.key}" is a whole number from 0 to ${most}.`)
}

export function flagOf(reading: PlayReading, field: Field | undefined): Stated<boolean> | null {
	if (!field) return null
	const value = isScalar(field.node) ? field.node.value : null
	return typeof value === 'boolean'
		? { value, at: placeOf(field) }
		: bad(reading, field, `"${field.key}" is true or false.`)
}

export function choiceOf<T extends string>(
	reading: PlayReading,
	field: Field | undefined,
	of: readonly T[],
): Stated<T> | null {
	const written = textOf(reading, field)
	if (!field || !written) return null
	const value = of.find((one) => one === written.value)
	return value !== undefined
		? { value, at: written.at }
		: bad(
				reading,
				field,
				`"${field.key}" cannot be "${written.value.slice(0, 40)}".`,
				suggestion(written.value, of),
			)
}

/** A list of words; null where there is none. */
export function listOf(reading: PlayReading, field: Field | undefined): Stated<Stated<string>[]> | null {
	if (!field) return null
	const shape = `Write ${field.key}: [one, another], or ${field.key}: [] for none.`
	if (!isSeq(field.node)) return bad(reading, field, `"${field.key}" is a list.`, shape)
	const found = field.node.items.map((item) => (isScalar(item) ? wordsIn(item) : null))
	const whole = found.filter((one) => one !== null)
	return whole.length === found.length
		? { value: whole, at: field.at }
		: bad(reading, field, `Everything in "${field.key}" is a word or a text.`, shape)
}

/** A scalar as it was written, without the blanks around it. */
export function wordsIn(node: Node | null): Stated<string> | null {
	if (!isScalar(node) || node.value === null) return null
	const value = (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim()
	return value === '' ? null : { value, at: offsetOf(node) }
}

function placeOf({ node, at }: Field): number {
	return node ? offsetOf(node) : at
}

function bad(reading: PlayReading, field: Field, message: string, fix?: string): null {
	reading.note('play-bad-value', placeOf(field), message, fix)
	return null
}
