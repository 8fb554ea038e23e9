import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openDb } from '#app/server/store/db.server'
import { layTables } from '#app/server/store/lay-tables.server'
import { migrateApart } from '#app/server/store/migrate-apart.server'
import { migrationFiles } from '#app/server/store/migration-files.server'
import { migrationLevel } from '#app/server/store/migration-level.server'
import { rootFolder } from '#app/server/store/root.server'
import { testFolder } from '#test/support/db'

const files = migrationFiles(rootFolder())

test('schema.prisma and the migrations do not differ', async () => {
	const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'app/cli/db-diff.ts'], {
		cwd: rootFolder(),
	})
	expect(stdout.trim()).toBe('The migrations say what the schema says.')
}, 30_000)

test('E4 two instances that migrate at once end with one set of tables, and a third finds nothing to do', async () => {
	const path = join(testFolder(), 'new', 'rapport.db')
	await Promise.all([migrateApart(path), migrateApart(path)])
	await migrateApart(path)
	expect(migrationLevel(path, files)).toEqual({ kind: 'current' })
	const db = await openDb(path)
	expect(await db.person.count()).toBe(0)
	await db.close()
}, 30_000)

test('E8 a database from a newer version is refused by the name of what is unknown', () => {
	const path = join(testFolder(), 'newer.db')
	layTables(path)
	const db = new Database(path)
	db.exec(
		`INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at") VALUES ('x', 'x', '0999_later', current_timestamp)`,
	)
	db.close()
	expect(migrationLevel(path, files)).toMatchObject({
		kind: 'unusable',
		why: expect.stringContaining('0999_later'),
	})
})

test('E8 a migration that was changed after it ran is refused', () => {
	const path = join(testFolder(), 'changed.db')
	layTables(path)
	const changed = files.map((file) => ({ ...file, checksum: 'other' }))
	expect(migrationLevel(path, changed)).toMatchObject({
		kind: 'unusable',
		why: expect.stringContaining('0001_first'),
	})
})

test('E4 a migration that failed half-way blocks the next start and says what to do', () => {
	const path = join(testFolder(), 'failed.db')
	layTables(path)
	const db = new Database(path)
	db.exec('UPDATE "_prisma_migrations" SET "finished_at" = NULL')
	db.close()
	expect(migrationLevel(path, files)).toMatchObject({
		kind: 'unusable',
		why: expect.stringContaining('backups'),
	})
})
