import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { exportRecords } from '#app/server/acts/export-records.server'
import { asStored } from '#app/server/store/bulk.server'
import { exportSql } from '#app/server/store/record-export.server'
import type { RecordQuery } from '#app/server/store/record-query.server'
import type { RecordsHouse } from './support/large-records'
import { type Line, line } from './support/line'

const everything: RecordQuery = {
	...{ scope: { kind: 'all' }, filter: {}, sort: 'at', descending: true, from: null, take: 50 },
}

/** The very question of the export, asked by the command line of SQLite as CSV; without putting what is in order in order again. */
async function bySqlite(house: RecordsHouse): Promise<number> {
	const ask = await exportSql(house.db.read, everything, house.rows)
	const asked = ask({ from: null, take: house.rows })
	if (!asked) throw new Error('there is nothing to ask')
	const values = asked.values.map((value) => {
		const plain = asStored(value)
		return typeof plain === 'string' ? `'${plain.replaceAll("'", "''")}'` : String(plain)
	})
	let place = 0
	const text = asked.text.replace(/ORDER BY l\.[^)]*$/, '').replaceAll('?', () => values[place++] ?? 'NULL')
	const began = performance.now()
	await promisify(execFile)('sh', [
		'-c',
		'/usr/bin/sqlite3 -readonly -csv "$1" "$2" > /dev/null',
		'sh',
		house.db.path,
		text,
	])
	return performance.now() - began
}

/** How long the whole export takes beside SQLite's own, and how much memory it takes over an idle process. */
export async function recordsExport(house: RecordsHouse): Promise<Line[]> {
	const reference = await bySqlite(house)
	globalThis.gc?.()
	const idle = process.memoryUsage().rss
	let most = idle
	let bytes = 0
	const began = performance.now()
	const deps = { db: house.db, keys: house.keys, now: () => new Date(), newId: () => crypto.randomUUID() }
	const { body } = await exportRecords(deps, { id: 'bench' }, everything)
	const reader = body.getReader()
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		bytes += read.value.length
		most = Math.max(most, process.memoryUsage().rss)
	}
	const ours = performance.now() - began
	if (bytes < house.rows) throw new Error('the export is too short')
	return [
		line(`export of ${house.rows} records as CSV`, 'ms', ours, reference, 1 / 0.12),
		line('memory of that export over idle', 'MB', (most - idle) / 1_048_576, 200, 1),
	]
}
