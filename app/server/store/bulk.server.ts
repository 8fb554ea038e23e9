import Database from 'better-sqlite3'

export type BulkValue = string | number | boolean | Date | null
export type BulkRow = Readonly<Record<string, BulkValue>>

/** Many rows at once, past Prisma: for the demo's large house. */
export type Bulk = {
	/** Adds rows of one shape to a table; the first one's names are the columns. */
	insert(table: string, rows: readonly BulkRow[]): void
	/** All of it or nothing. */
	write(work: () => void): void
	close(): void
}

/** A second connection to a database in WAL mode, as durable as the first; a write waits up to a minute for its turn. */
export function openBulk(path: string): Bulk {
	const db = new Database(path, { fileMustExist: true, timeout: 60_000 })
	db.pragma('synchronous = FULL')
	db.pragma('foreign_keys = ON')
	// Pages of twelve indexes are touched in no order: 256 MiB of them stay in memory.
	db.pragma('cache_size = -262144')
	const statements = new Map<string, Database.Statement>()

	function insert(table: string, rows: readonly BulkRow[]): void {
		const columns = Object.keys(rows[0] ?? {})
		const sql = `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
		const statement = statements.get(sql) ?? db.prepare(sql)
		statements.set(sql, statement)
		for (const row of rows) statement.run(columns.map((name) => asStored(row[name] ?? null)))
	}

	return { insert, write: (work) => db.transaction(work).immediate(), close: () => db.close() }
}

/** A value as Prisma keeps it in SQLite: instants as ISO text, UTC, with an offset. */
export function asStored(value: BulkValue): string | number | null {
	if (value instanceof Date) return storedInstant(value)
	return typeof value === 'boolean' ? Number(value) : value
}

export function storedInstant(at: Date): string {
	return `${at.toISOString().slice(0, -1)}+00:00`
}
