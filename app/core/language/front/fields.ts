import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import type { Placed } from '../draft'
import { nameFault, nameFrom } from '../names'
import type { Report } from '../report'
import type { Slot } from '../value-slots'
import { wayTo } from '../way-to'
import { toLineEnd, withComma } from './cut-short'
import { quoted } from './quoted'

/** One key of a map with what it holds; `node` is null where nothing follows the colon. */
export type Field = { key: string; at: number; node: Node | null; valueAt: number }

/** What the readers of the front matter share; `at` is the offset at which its text starts. */
export type FrontReading = {
	report: Report
	at: number
	/** Its text. */
	yaml: string
	/** Names of entries that could not be read: using one elsewhere is no problem of its own. */
	lost: Set<string>
	/** What its texts print. */
	slots: Slot[]
}

/** Every pair of a map, in order. A comma that cut a text short inside `{ }` is reported here. */
export function fieldsOf(reading: FrontReading, map: YAMLMap): Field[] {
	const fields: Field[] = []
	for (const [index, { key, value }] of map.items.entries()) {
		if (!isScalar(key)) continue
		const at = reading.at + (key.range?.[0] ?? 0)
		const node = isMap(value) || isSeq(value) || isScalar(value) ? value : null
		const name = key.source ?? String(key.value)
		if (
			map.flow &&
			(node === null || (isScalar(node) && node.value === null && (node.source ?? '') === ''))
		) {
			reading.report(
				'comma-in-text',
				at,
				`"${name}" is read as a key of its own: a comma ends an unquoted text inside { }.`,
				'Put the whole text before it in double quotes, comma and all.',
				withComma(reading, map, index),
			)
			continue
		}
		// Text runs on after " #" only where its author meant no comment: comments have a space after the sign.
		if (isScalar(node) && node.type === 'PLAIN' && /^\S/.test(node.comment ?? ''))
			reading.report(
				'hash-in-text',
				reading.at + (node.range?.[1] ?? 0),
				`Everything from "#${(node.comment ?? '').slice(0, 30)}" on is left out: " #" begins a comment.`,
				'Put the whole text in double quotes.',
				toLineEnd(reading, map, node),
			)
		if (isScalar(node) && node.type === 'PLAIN' && /^[“”„][^]*[“”]$/.test(node.source ?? ''))
			reading.report(
				'smart-quotes',
				reading.at + (node.range?.[0] ?? 0),
				'The quotes around this text are curly, so they are printed with it.',
				'Use straight quotes: ".',
				node.range ? quoted(reading.yaml, reading.at, node.range[0], node.range[1]) : undefined,
			)
		fields.push({ key: name, at, node, valueAt: node?.range ? reading.at + node.range[0] : at })
	}
	return fields
}

/**
 * The fields of a map that may only have the keys in `known`; others are reported with the nearest right name, or with
 * what `elsewhere` says of them.
 */
export function knownFields(
	reading: FrontReading,
	map: YAMLMap,
	where: string,
	known: readonly string[],
	elsewhere: Readonly<Record<string, string>> = {},
): Map<string, Field> {
	const fields = new Map<string, Field>()
	const all = fieldsOf(reading, map)
	for (const field of all) {
		if (known.includes(field.key)) fields.set(field.key, field)
		else {
			const [fix, edits] = wayTo(field.key, field.at, known, `Known here: ${known.join(', ')}.`)
			const isTaken = all.some(({ key }) => key === edits?.[0]?.text)
			reading.report(
				'unknown-key',
				field.at,
				`"${field.key}" means nothing in ${where}.`,
				Object.hasOwn(elsewhere, field.key) ? elsewhere[field.key] : fix,
				isTaken ? undefined : edits,
			)
		}
	}
	return fields
}

/** The entries of a map whose keys are the author's own names (people, needs …); bad names are reported and left out. */
export function namedFields(reading: FrontReading, node: Node | null, where: string, at: number): Field[] {
	if (node === null) return []
	if (!isMap(node)) {
		reading.report(
			'bad-value',
			at,
			`${where} is a list of names, each with what belongs to it.`,
			`Write "  some-name: { … }" under ${where}.`,
		)
		return []
	}
	return fieldsOf(reading, node).filter((field) => {
		const fault = nameFault(field.key)
		if (fault === null) return true
		reading.lost.add(field.key)
		const name = nameFrom(field.key)
		reading.report(
			'bad-name',
			field.at,
			`"${field.key}" cannot be a name in ${where}. ${fault}`,
			name ? `Write "${name}".` : undefined,
		)
		return false
	})
}

/** A map, or a problem. */
export function mapIn(reading: FrontReading, field: Field, shape: string): YAMLMap | null {
	if (isMap(field.node)) return field.node
	reading.lost.add(field.key)
	reading.report('bad-value', field.valueAt, `"${field.key}" needs more than this.`, `Write it as ${shape}.`)
	return null
}

/** A list's items, or a problem. */
export function itemsIn(reading: FrontReading, field: Field, shape: string): Node[] {
	if (field.node === null) return []
	if (isSeq(field.node))
		return field.node.items.filter((item): item is Node => isMap(item) || isSeq(item) || isScalar(item))
	reading.report('bad-value', field.valueAt, `"${field.key}" is a list.`, `Write it as ${shape}.`)
	return []
}

/** Where the text of a scalar begins, inside its quotes. */
export function textAt(reading: FrontReading, node: Node): number {
	const at = reading.at + (node.range?.[0] ?? 0)
	return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? at + 1 : at
}

/** A scalar as the author wrote it; numbers and flags keep their spelling. Null for anything else. */
export function written(reading: FrontReading, node: Node | null): Placed<string> | null {
	if (!isScalar(node) || node.value === null) return null
	const value = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
	return { value: value.trim(), at: textAt(reading, node) }
}
