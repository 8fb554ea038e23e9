import { stringify } from 'csv-stringify/sync'

/**
 * Rows as CSV (RFC 4180). Text that a spreadsheet might run as a formula, full-width signs included, gets an
 * apostrophe before it; numbers stay numbers.
 */
export function csvOf(rows: (string | number)[][]): string {
	const safe = rows.map((row) =>
		// The library knows every other sign; a line feed before one hides it from its eyes.
		row.map((cell) => (typeof cell === 'string' && cell.startsWith('\n') ? `'${cell}` : cell)),
	)
	return stringify(safe, {
		escape_formulas: true,
		record_delimiter: 'windows',
		// With two-character line ends it would leave a lone one of them bare.
		quoted_match: /[\r\n]/,
	})
}
