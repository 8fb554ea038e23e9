import type { Db } from './db.server'
import { migrationFiles } from './migration-files.server'
import { migrationLevel } from './migration-level.server'
import { rootFolder } from './root.server'

export type Health = { write: boolean; wal: boolean; migrations: boolean }

/** Whether the database takes a write down to the disk, keeps its journal as WAL, and is at this version's level. */
export async function storeHealth(db: Db): Promise<Health> {
	const [write, wal, migrations] = await Promise.all([
		holds(() => writeProbe(db)),
		holds(async () => (await pragma(db, 'journal_mode')) === 'wal'),
		holds(async () => migrationLevel(db.path, migrationFiles(rootFolder())).kind === 'current'),
	])
	return { write, wal, migrations }
}

/** A number in the file's header that nobody else uses: the smallest write that must reach the disk. */
async function writeProbe(db: Db): Promise<boolean> {
	const before = Number(await pragma(db, 'user_version'))
	await db.$queryRawUnsafe(`PRAGMA user_version = ${(before + 1) % 1000}`)
	return true
}

async function pragma(db: Db, name: 'journal_mode' | 'user_version'): Promise<unknown> {
	const rows: unknown = await db.$queryRawUnsafe(`PRAGMA ${name}`)
	const row: unknown = Array.isArray(rows) ? rows[0] : null
	return typeof row === 'object' && row !== null ? Object.values(row)[0] : null
}

async function holds(probe: () => Promise<boolean>): Promise<boolean> {
	try {
		return await probe()
	} catch {
		return false
	}
}
