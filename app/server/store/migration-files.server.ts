import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'

export type MigrationFile = { name: string; sql: string; checksum: string }

/** The migrations in order of their names, as `prisma migrate` lays them out. */
export function migrationFiles(root: string): MigrationFile[] {
	const folder = join(root, 'prisma/migrations')
	if (!existsSync(folder)) return []
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort()
		.map((name) => {
			const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
			return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
		})
}

/** The same, in the words of Prisma's schema engine. */
export function migrationList(root: string): MigrationList {
	return {
		baseDir: join(root, 'prisma/migrations'),
		lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
		shadowDbInitScript: '',
		migrationDirectories: migrationFiles(root).map(({ name, sql }) => ({
			path: name,
			migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
		})),
	}
}
