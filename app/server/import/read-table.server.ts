import { decodeFile } from '../people/decode-file'
import { readLines } from './read-lines'

/** A column that a file may have: how it is called here, other names it goes by, and whether it must be there. */
export type TableColumn<Name extends string> = {
	name: Name
	aliases?: readonly string[]
	required?: boolean
}

/** One row as it stands: the line in the file, from 1, and what each known column holds, trimmed. */
export type TableRow<Name extends string> = { line: number; cells: Record<Name, string> }

export type TableFault<Name extends string> =
	| { why: 'empty' | 'not-text' | 'spreadsheet' | 'too-large' | 'not-table' }
	| { why: 'too-many'; most: number }
	| { why: 'missing'; columns: Name[] }
	| { why: 'twice'; column: Name }

export type Table<Name extends string> =
	| { ok: true; rows: TableRow<Name>[]; encoding: string; unknown: string[]; has: Name[] }
	| ({ ok: false } & TableFault<Name>)

export const tableLimits = { bytes: 10 * 1024 * 1024, rows: 20_000 }

/**
 * Reads a file of values separated by commas, semicolons, tabs or bars, with a head, in UTF-8, UTF-16 or Windows-1252. Columns
 * go by their names in any case and order; those nobody knows are named and left out. Refuses rather than guesses.
 */
export function readTable<Name extends string>(
	bytes: Uint8Array,
	columns: readonly TableColumn<Name>[],
	limits = tableLimits,
): Table<Name> {
	if (bytes.byteLength > limits.bytes) return { ok: false, why: 'too-large' }
	const read = decodeFile(bytes)
	if (!read.ok) return { ok: false, why: read.fault }
	const found = readLines(read.text, limits.rows)
	if (!found.ok) return { ok: false, why: 'not-table' }
	const [head, ...body] = found.lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
	if (!head || body.length === 0) return { ok: false, why: 'empty' }
	if (body.length > limits.rows) return { ok: false, why: 'too-many', most: limits.rows }
	const places = placesIn(head.cells, columns)
	if ('why' in places) return { ok: false, ...places }
	const { at, unknown } = places
	const rows = body.map(({ line, cells }) => {
		const known = columns.map(({ name }): [Name, string] => {
			const place = at.get(name)
			return [name, place === undefined ? '' : (cells[place] ?? '').trim()]
		})
		return { line, cells: recordOf(known) }
	})
	return { ok: true, rows, encoding: read.encoding, unknown, has: [...at.keys()] }
}

/** A head as it is compared: letters and digits only. */
const plain = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '')

function placesIn<Name extends string>(
	head: readonly string[],
	columns: readonly TableColumn<Name>[],
): { at: Map<Name, number>; unknown: string[] } | TableFault<Name> {
	const at = new Map<Name, number>()
	const unknown: string[] = []
	for (const [place, title] of head.entries()) {
		const column = columns.find(({ name, aliases = [] }) =>
			[name, ...aliases].some((one) => plain(one) === plain(title)),
		)
		if (!column) {
			if (title.trim() !== '') unknown.push(title.trim().slice(0, 60))
			continue
		}
		if (at.has(column.name)) return { why: 'twice', column: column.name }
		at.set(column.name, place)
	}
	const missing = columns.filter(({ name, required }) => required && !at.has(name)).map(({ name }) => name)
	return missing.length > 0 ? { why: 'missing', columns: missing } : { at, unknown }
}

function recordOf<Name extends string>(pairs: readonly [Name, string][]): Record<Name, string> {
	const found: Partial<Record<Name, string>> = {}
	for (const [name, value] of pairs) found[name] = value
	if (isWhole(found, pairs)) return found
	throw new Error('a column was lost')
}

function isWhole<Name extends string>(
	found: Partial<Record<Name, string>>,
	pairs: readonly [Name, string][],
): found is Record<Name, string> {
	return pairs.every(([name]) => found[name] !== undefined)
}

/** Whether a program for tables would take this text for a formula. */
export function isFormula(text: string): boolean {
	return /^[=@]|^[+-](?![\d.,\s]*$)/.test(text.trim())
}
