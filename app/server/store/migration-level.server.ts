import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { z } from 'zod'
import type { MigrationFile } from './migration-files.server'

export type MigrationLevel =
	| { kind: 'current' }
	| { kind: 'behind'; applied: number; pending: string[] }
	| { kind: 'unusable'; why: string }

const rowsSchema = z.array(
	z.object({
		migration_name: z.string(),
		checksum: z.string(),
		finished_at: z.unknown(),
		rolled_back_at: z.unknown(),
	}),
)

/** How far a database is, compared with the migrations of this version of Rapport. */
export function migrationLevel(databasePath: string, files: MigrationFile[]): MigrationLevel {
	const rows = existsSync(databasePath) ? bookkeeping(databasePath) : []
	const failed = rows.find((row) => row.finished_at === null && row.rolled_back_at === null)
	if (failed)
		return unusable(
			`The migration ${failed.migration_name} failed half-way. Put back the copy from the backups folder, and start again.`,
		)
	const applied = rows.filter((row) => row.rolled_back_at === null)
	for (const row of applied) {
		const file = files.find((one) => one.name === row.migration_name)
		if (!file)
			return unusable(
				`The database knows the migration ${row.migration_name}, this version of Rapport does not. It belongs to a newer version: start that one, or put back an older copy.`,
			)
		if (file.checksum !== row.checksum)
			return unusable(`The migration ${file.name} was changed after it had run on this database.`)
	}
	const names = new Set(applied.map((row) => row.migration_name))
	const pending = files.map((file) => file.name).filter((name) => !names.has(name))
	return pending.length === 0 ? { kind: 'current' } : { kind: 'behind', applied: names.size, pending }
}

function unusable(why: string): MigrationLevel {
	return { kind: 'unusable', why }
}

function bookkeeping(path: string): z.infer<typeof rowsSchema> {
	const db = new Database(path, { readonly: true })
	try {
		const has = db.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get()
		if (!has) return []
		return rowsSchema.parse(
			db
				.prepare('SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations')
				.all(),
		)
	} finally {
		db.close()
	}
}
