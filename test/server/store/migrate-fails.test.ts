import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { layTables } from '#app/server/store/lay-tables.server'
import { rootFolder } from '#app/server/store/root.server'
import { testFolder } from '#test/support/db'

/** Migrates as the server does: the engine keeps its lock for as long as its process lives. */
function migrateApart(path: string, root: string): string {
	const script = `import { migrate } from ${JSON.stringify(join(rootFolder(), 'app/server/store/migrate.server.ts'))}
	await migrate(${JSON.stringify(path)}, ${JSON.stringify(root)}).catch((error) => console.error(error.message))
	process.exit()`
	const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
		encoding: 'utf8',
	})
	return run.stderr
}

test('E4 a migration that fails half-way leaves no half-made table, blocks the next, and the copy from before is whole', () => {
	const root = testFolder()
	cpSync(join(rootFolder(), 'prisma'), join(root, 'prisma'), { recursive: true })
	mkdirSync(join(root, 'prisma/migrations/0999_bad'))
	writeFileSync(
		join(root, 'prisma/migrations/0999_bad/migration.sql'),
		'CREATE TABLE "Half" ("id" TEXT PRIMARY KEY);\nINSERT INTO "Nowhere" VALUES (1);\n',
	)
	const path = join(root, 'rapport.db')
	layTables(path)
	const before = new Database(path)
	before.exec(`INSERT INTO "Team" VALUES ('desk', 'Front desk')`)
	before.close()

	expect(migrateApart(path, root)).toContain('Nowhere')
	expect(migrateApart(path, root)).toContain('0999_bad failed half-way')
	const db = new Database(path, { readonly: true })
	expect(db.prepare(`SELECT name FROM sqlite_master WHERE name = 'Half'`).all()).toEqual([])
	db.close()
	const copy = join(root, 'backups/before-0999_bad.db')
	expect(existsSync(copy)).toBe(true)
	const old = new Database(copy, { readonly: true })
	expect(old.prepare('SELECT name FROM "Team"').pluck().all()).toEqual(['Front desk'])
	old.close()
}, 30_000)
