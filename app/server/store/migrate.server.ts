import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { migrationFiles, migrationList } from './migration-files.server'
import { migrationLevel } from './migration-level.server'
import { schemaEngine } from './schema-engine.server'

const filters = { externalTables: [], externalEnums: [] }

/**
 * Brings a database up to date and answers the names of the migrations it ran. One process at a time: others wait.
 * What was there before is copied to `backups/` first. Run it in a process of its own.
 */
export async function migrate(databasePath: string, root: string): Promise<string[]> {
	mkdirSync(dirname(databasePath), { recursive: true, mode: 0o700 })
	const unlock = lock(`${databasePath}.migrating`)
	try {
		const level = migrationLevel(databasePath, migrationFiles(root))
		if (level.kind === 'current') return []
		if (level.kind === 'unusable') throw new Error(level.why)
		if (level.applied > 0) copyBefore(databasePath, level.pending[0] ?? 'unknown')
		const engine = await schemaEngine(databasePath)
		const done = await engine.applyMigrations({ migrationsList: migrationList(root), filters })
		return done.appliedMigrationNames
	} finally {
		unlock()
	}
}

/** The SQL that would bring a migrated database to what the schema says; empty when they do not differ. */
export async function diffToSchema(databasePath: string, schema: string): Promise<string> {
	const engine = await schemaEngine(databasePath)
	const files = [{ path: 'schema.prisma', content: schema }]
	const diff = await engine.diff({
		from: { tag: 'schemaDatasource', files, configDir: '.' },
		to: { tag: 'schemaDatamodel', files },
		script: true,
		exitCode: true,
		filters,
	})
	return diff.exitCode === 2 ? (diff.stdout ?? '') : ''
}

/** A lock that the operating system lets go of when its holder dies. */
function lock(path: string): () => void {
	const file = new Database(path, { timeout: 60_000 })
	file.exec('BEGIN EXCLUSIVE')
	return () => {
		file.exec('COMMIT')
		file.close()
	}
}

function copyBefore(databasePath: string, next: string): void {
	const folder = join(dirname(databasePath), 'backups')
	mkdirSync(folder, { recursive: true })
	const copy = join(folder, `before-${next}.db`)
	if (existsSync(copy)) return
	const db = new Database(databasePath, { readonly: true })
	db.prepare('VACUUM INTO ?').run(copy)
	db.close()
}
