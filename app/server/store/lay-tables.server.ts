import Database from 'better-sqlite3'
import { migrationFiles } from './migration-files.server'
import { rootFolder } from './root.server'

/** Lays the tables of all migrations into a new file at once, with their bookkeeping: for tests and measurements. */
export function layTables(path: string): void {
	const db = new Database(path)
	db.pragma('journal_mode = WAL')
	db.pragma('synchronous = OFF')
	db.exec(
		'CREATE TABLE "_prisma_migrations" ("id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp, "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)',
	)
	const keep = db.prepare(
		'INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count") VALUES (?, ?, ?, current_timestamp, 1)',
	)
	for (const { name, sql, checksum } of migrationFiles(rootFolder())) {
		db.exec(sql)
		keep.run(name, checksum, name)
	}
	db.close()
}
