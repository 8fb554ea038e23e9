import Database from 'better-sqlite3'

/** What a copy of the database must agree with: its rows by table, and the end of the chain. */
export type DatabaseFacts = {
	rows: Record<string, number>
	head: { seq: number; mac: string } | null
}

export type OpenCopy = Database.Database

/** Rows of every table, and the end of the chain of records. */
export function databaseFacts(db: OpenCopy): DatabaseFacts {
	const rows: Record<string, number> = {}
	for (const name of texts(
		db
			.prepare(
				"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
			)
			.pluck(),
	))
		rows[name] = Number(
			db
				.prepare(`SELECT count(*) FROM "${name.replace(/"/g, '""')}"`)
				.pluck()
				.get(),
		)
	return { rows, head: headOf(db) }
}

function headOf(db: OpenCopy): DatabaseFacts['head'] {
	const row: unknown = db.prepare('SELECT seq, mac FROM CompletionRecord ORDER BY seq DESC LIMIT 1').get()
	if (typeof row !== 'object' || row === null || !('seq' in row) || !('mac' in row)) return null
	return { seq: Number(row.seq), mac: String(row.mac) }
}

/** What is wrong inside a database file, in plain words; null: nothing. */
export function databaseFault(db: OpenCopy): string | null {
	const [said] = texts(db.prepare('PRAGMA integrity_check(1)').pluck())
	if (said !== 'ok') return `the file is damaged: ${said}`
	const astray = db.prepare('PRAGMA foreign_key_check').all().length
	return astray === 0 ? null : `${astray} rows belong to rows that are not there`
}

/** Copies a database as it is at one instant, while others go on writing; answers what held at that instant. */
export async function copyDatabase(from: string, to: string): Promise<DatabaseFacts> {
	const db = new Database(from, { readonly: true, fileMustExist: true, timeout: 10_000 })
	try {
		// One reading transaction around it: what others write meanwhile neither gets in nor makes the copy begin anew.
		db.exec('BEGIN')
		const facts = databaseFacts(db)
		await db.backup(to, { progress: () => pagesAtOnce })
		return facts
	} finally {
		db.close()
	}
}

const pagesAtOnce = 4_000

/** Opens a copy that nobody else uses, to look into it. */
export function openCopy(path: string): OpenCopy {
	return new Database(path, { fileMustExist: true })
}

/**
 * Makes sure that nobody has this database open, and that all of it is in its one file; throws with a plain sentence while
 * a server holds it.
 */
export function freeDatabase(path: string): void {
	const db = new Database(path, { fileMustExist: true, timeout: 500 })
	try {
		db.pragma('locking_mode = EXCLUSIVE')
		db.pragma('wal_checkpoint(TRUNCATE)')
		db.pragma('journal_mode = DELETE')
	} catch (error) {
		if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
			throw new Error('A server has this database open. Stop it first, then restore.')
		throw error
	} finally {
		db.close()
	}
}

/** Writes a copy that nobody else uses anew, all of it in its one file: nothing that was deleted is left between its rows. */
export function compactDatabase(path: string): void {
	const db = openCopy(path)
	try {
		db.pragma('journal_mode = DELETE')
		db.exec('VACUUM')
	} finally {
		db.close()
	}
}

function texts(statement: Database.Statement): string[] {
	return statement.all().map(String)
}
