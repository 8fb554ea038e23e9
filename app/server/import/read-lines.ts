import { CsvError, parse } from 'csv-parse/sync'

/** A line of a table: where it begins in the file, from 1, and its cells. A cell in quotes may hold line breaks. */
export type Line = { line: number; cells: string[] }

export type ReadLines = { ok: true; delimiter: string; lines: Line[] } | { ok: false; line: number }

/** No line is longer: a quotation mark that nobody closes must not swallow the rest. */
const longest = 65_536

/**
 * The lines of a text with commas, semicolons, tabs or bars between its cells, its head among them: at most two more than
 * `most`, so that whoever asks can tell that there are too many. Else the line where it cannot be read.
 */
export function readLines(text: string, most: number): ReadLines {
	const delimiter = delimiterOf(text)
	const lines: Line[] = []
	try {
		parse(text, {
			...{ delimiter, relax_column_count: true, skip_empty_lines: true, trim: true },
			...{ to: most + 2, max_record_size: longest },
			// The reader tells the line a record ends on.
			on_record: (cells: string[], { lines: end }) => {
				lines.push({
					line: end - cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0),
					cells,
				})
				return null
			},
		})
	} catch (error) {
		if (!(error instanceof CsvError)) throw error
		return { ok: false, line: typeof error.lines === 'number' ? error.lines : 1 }
	}
	return { ok: true, delimiter, lines }
}

/** The sign that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
	const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
	const counted = [',', ';', '\t', '|'].map((sign) => ({ sign, count: first.split(sign).length }))
	return counted.sort((one, other) => other.count - one.count)[0]?.sign ?? ','
}
