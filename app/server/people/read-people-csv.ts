import { readLines } from '../import/read-lines'

/** The columns a file of people may have. */
export const importColumns = [
	'name',
	'email',
	'number',
	'team',
	'site',
	'job',
	'manager',
	'hired',
	'left',
	'time-zone',
] as const
export type ImportColumn = (typeof importColumns)[number]

/** A row with the line of the file it begins on; columns that the file does not have are not there. */
export type FileRow = { line: number; cells: Partial<Record<ImportColumn, string>>; tooMany: boolean }

export type ReadCsv =
	| { ok: true; columns: ImportColumn[]; ignored: string[]; delimiter: string; rows: FileRow[] }
	| {
			ok: false
			fault: 'broken' | 'no-rows' | 'too-many-rows' | 'no-name' | 'no-key' | 'column-twice'
			line?: number
			column?: string
	  }

export const mostRows = 50_000

const aliases: ReadonlyMap<string, ImportColumn> = new Map([
	...importColumns.map((column) => [column, column] as const),
	['full name', 'name'],
	['e-mail', 'email'],
	['e-mail address', 'email'],
	['email address', 'email'],
	['mail', 'email'],
	['employee number', 'number'],
	['personnel number', 'number'],
	['employee id', 'number'],
	['department', 'team'],
	['location', 'site'],
	['job title', 'job'],
	['line manager', 'manager'],
	['hire date', 'hired'],
	['start date', 'hired'],
	['leaving date', 'left'],
	['end date', 'left'],
	['time zone', 'time-zone'],
	['timezone', 'time-zone'],
])

/** Reads a file of people: commas, semicolons, tabs or bars between its cells, quotes with line breaks in them. */
export function readPeopleCsv(text: string): ReadCsv {
	const read = readLines(text, mostRows)
	if (!read.ok) return { ok: false, fault: 'broken', line: read.line }
	const [head, ...body] = read.lines
	if (!head || body.length === 0) return { ok: false, fault: 'no-rows' }
	if (body.length > mostRows) return { ok: false, fault: 'too-many-rows' }
	const found = head.cells.map(
		(name) =>
			aliases.get(
				name
					.toLowerCase()
					.replace(/[\s_]+/g, ' ')
					.trim(),
			) ?? null,
	)
	const columns = found.flatMap((column) => column ?? [])
	const twice = columns.find((column, place) => columns.indexOf(column) !== place)
	if (twice) return { ok: false, fault: 'column-twice', column: twice }
	if (!columns.includes('name')) return { ok: false, fault: 'no-name' }
	if (!columns.includes('email') && !columns.includes('number')) return { ok: false, fault: 'no-key' }
	const rows = body.map(({ line, cells }) => rowOf(cells, found, line))
	const ignored = head.cells.filter((name, place) => found[place] === null && name !== '')
	return { ok: true, columns, ignored, delimiter: read.delimiter, rows }
}

function rowOf(record: string[], found: (ImportColumn | null)[], line: number): FileRow {
	const cells: FileRow['cells'] = {}
	for (const [place, column] of found.entries())
		if (column) cells[column] = (record[place] ?? '').normalize('NFC')
	return { line, cells, tooMany: record.slice(found.length).some((cell) => cell !== '') }
}
