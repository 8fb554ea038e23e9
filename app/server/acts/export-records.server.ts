import type { Deps } from '../deps.server'
import { chainHead } from '../store/chain-head.server'
import { type ExportNames, exportNames } from '../store/export-names.server'
import { exportBatches } from '../store/record-export.server'
import { filterWords } from '../store/record-query.server'
import type { RecordFilter, RecordQuery } from '../store/records.server'
import { exportName, stamp, stamped } from './export-stamp'
import { recordAudit } from './record-audit.server'
import { exportCells, exportHead } from './record-cells.server'
import { mostSheetRows, sheetOfRows } from './sheet-of-rows.server'
import { type Cell, csvStream } from './stream-rows.server'

const batch = 2_000

type Needs = Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>

/**
 * Exactly the records a query shows, all pages of it, as CSV that no spreadsheet takes for formulas, made while it is
 * read. Each row carries when and by which filter it was exported; the audit log keeps who did it.
 */
export async function exportRecords(
	deps: Needs,
	me: { id: string },
	query: RecordQuery,
): Promise<{ filename: string; body: ReadableStream<Uint8Array> }> {
	const { at, rows } = await begun(deps, me, query, 'csv')
	return { filename: `${exportName('records', at)}.csv`, body: csvStream(exportHead, rows) }
}

/** The same as a workbook; null where it has more than `mostSheetRows` rows. */
export async function exportRecordsSheet(
	deps: Needs,
	me: { id: string },
	query: RecordQuery,
	most = mostSheetRows,
): Promise<{ filename: string; body: Buffer } | null> {
	const { at, rows } = await begun(deps, me, query, 'xlsx')
	const body = await sheetOfRows('Records', exportHead, rows, most)
	return body && { filename: `${exportName('records', at)}.xlsx`, body }
}

/** The log knows of it before the first row leaves. */
async function begun(deps: Needs, me: { id: string }, query: RecordQuery, form: 'csv' | 'xlsx') {
	const at = stamp(deps.now())
	const filter = filterWords(query.filter)
	const names = await exportNames(deps.db.read)
	const upTo = (await chainHead(deps.db.read))?.seq ?? 0
	await deps.db.write((tx) =>
		recordAudit(deps, tx, {
			actorId: me.id,
			action: 'records.export',
			target: 'records',
			after: { filter, form, upTo },
		}),
	)
	const rows = rowsOf(deps, query, { upTo, readerId: me.id, names })
	return { at, rows: stamped(rows, exportHead, [at, filterWords(named(query.filter, names))]) }
}

/** The same filter with the names of places, for people to read. */
function named({ team, site, ...filter }: RecordFilter, names: ExportNames): RecordFilter {
	return { ...filter, ...(team && { team: names.team(team) }), ...(site && { site: names.site(site) }) }
}

async function* rowsOf(
	{ db }: Pick<Deps, 'db'>,
	query: RecordQuery,
	{ upTo, readerId, names }: { upTo: number; readerId: string; names: ExportNames },
): AsyncGenerator<Cell[][]> {
	for await (const rows of exportBatches(db.read, query, { upTo, size: batch })) {
		await names.learn(rows)
		yield rows.map((row) => exportCells(row, readerId, names))
	}
}
