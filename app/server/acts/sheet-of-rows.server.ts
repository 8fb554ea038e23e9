import writeExcelFile from 'write-excel-file/node'
import type { Cell } from './stream-rows.server'

/** A workbook is made in memory: it holds no more rows than this. */
export const mostSheetRows = 100_000

/** Batches of rows as a workbook of one sheet, its head in bold; null where there are more than `most` rows. */
export async function sheetOfRows(
	name: string,
	head: Cell[],
	batches: AsyncIterable<Cell[][]>,
	most = mostSheetRows,
): Promise<Buffer | null> {
	const rows: Cell[][] = [head]
	for await (const some of batches) {
		for (const row of some) rows.push(row)
		if (rows.length > most + 1) return null
	}
	const sheet = rows.map((row, place) =>
		row.map((value) => ({ value, ...(place === 0 && { fontWeight: 'bold' as const }) })),
	)
	return writeExcelFile(sheet, { sheet: name, stickyRowsCount: 1 }).toBuffer()
}
