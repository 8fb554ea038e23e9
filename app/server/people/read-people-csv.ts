import { CsvError, parse } from 'csv-parse/sync'

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
	const delimiter = delimiterOf(text)
	const records: { record: string[]; info: { lines: number } }[] = []
	try {
		parse(text, {
			delimiter,
			relax_column_count: true,
			skip_empty_lines: true,
			trim: true,
			to: mostRows + 2,
			onRecord: (record: string[], { lines }) => {
				records.push({ record, info: { lines } })
				return null
			},
		})
	} catch (error) {
		if (!(error instanceof CsvError)) throw error
		return { ok: false, fault: 'broken', line: typeof error.lines === 'number' ? error.lines : 1 }
	}
	const [head, ...body] = records
	if (!head || body.length === 0) return { ok: false, fault: 'no-rows' }
	if (body.length > mostRows) return { ok: false, fault: 'too-many-rows' }
	const found = head.record.map(
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
	// The reader counts the line a record ends on; where it began follows from the record before.
	let line = head.info.lines
	const rows = body.map(({ record, info }) => {
		const begins = line + 1
		line = info.lines
		return rowOf(record, found, begins)
	})
	const ignored = head.record.filter((name, place) => found[place] === null && name !== '')
	return { ok: true, columns, ignored, delimiter, rows }
}

function rowOf(record: string[], found: (ImportColumn | null)[], line: number): FileRow {
	const cells: FileRow['cells'] = {}
	for (const [place, column] of found.entries())
		if (column) cells[column] = (record[place] ?? '').normalize('NFC')
	return { line, cells, tooMany: record.slice(found.length).some((cell) => cell !== '') }
}

/** The sign that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
	const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
	const counted = [',', ';', '\t', '|'].map((sign) => ({ sign, count: first.split(sign).length }))
	return counted.sort((one, other) => other.count - one.count)[0]?.sign ?? ','
}
