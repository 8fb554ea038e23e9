type Cell = string | number

/** Columns of plain text below their names: the first and all words to the left, numbers to the right. */
export function tableText(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const widths = head.map((name, at) =>
		Math.max(name.length, ...rows.map((row) => String(row[at] ?? '').length)),
	)
	const line = (row: readonly Cell[], numbers: boolean) =>
		row
			.map((cell, at) => {
				const width = widths[at] ?? 0
				const right = at > 0 && (numbers ? typeof cell === 'number' : isNumbers(rows, at))
				return right ? String(cell).padStart(width) : String(cell).padEnd(width)
			})
			.join('  ')
			.trimEnd()
	return [line(head, false), ...rows.map((row) => line(row, true))].join('\n')
}

const isNumbers = (rows: readonly (readonly Cell[])[], at: number): boolean =>
	rows.length > 0 && rows.every((row) => typeof row[at] === 'number')
