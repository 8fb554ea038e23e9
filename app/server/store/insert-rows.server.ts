import { eachShare } from '../in-turns.server'
import { asStored, type BulkRow } from './bulk.server'
import type { Queries } from './db.server'

/** So many rows go in one statement, as one text: others read on between two of them. */
const piece = 500

/**
 * Adds many rows of one shape to a table; the first one's names are the columns. A tenth of what Prisma takes for each.
 * Only inside a transaction, and only with names from the code.
 */
export async function insertRows(tx: Queries, table: string, rows: readonly BulkRow[]): Promise<void> {
	const columns = Object.keys(rows[0] ?? {})
	const names = columns.map((name) => `"${name}"`).join(', ')
	const values = columns.map((_, place) => `value->>${place}`).join(', ')
	await eachShare(rows, piece, (some) =>
		tx.$executeRawUnsafe(
			`INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_each(?)`,
			JSON.stringify(some.map((row) => columns.map((name) => asStored(row[name] ?? null)))),
		),
	)
}
