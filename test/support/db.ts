import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Db, openDb } from '#app/server/store/db.server'
import { layTables } from '#app/server/store/lay-tables.server'
import { migrationFiles } from '#app/server/store/migration-files.server'
import { rootFolder } from '#app/server/store/root.server'

export type TestDbOptions = { from?: string; gated?: boolean; waits?: readonly number[] }

/** A fresh migrated database in a folder of its own, gone when the test ends. Some 10 ms. With `from`, a copy of that file. */
export async function testDb({ from = emptyTables(), ...options }: TestDbOptions = {}): Promise<Db> {
	const path = join(testFolder(), 'test.db')
	copyFileSync(from, path)
	// Nothing here has to survive a power cut.
	const db = await openDb(path, { synchronous: 'OFF', ...options })
	onTestFinished(() => db.close().catch(() => {}))
	return db
}

/** An empty folder, gone when the test ends. */
export function testFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'rapport-test-'))
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
	return folder
}

let laid: string | null = null

/** A file with the tables of all migrations and no rows: laid once, then copied, until a migration changes. */
function emptyTables(): string {
	laid ??= layOnce()
	return laid
}

function layOnce(): string {
	const checksums = migrationFiles(rootFolder()).map(({ checksum }) => checksum)
	const name = createHash('sha256').update(checksums.join()).digest('hex').slice(0, 16)
	const folder = join(rootFolder(), '.cache/test')
	const path = join(folder, `tables-${name}.db`)
	if (existsSync(path)) return path
	mkdirSync(folder, { recursive: true })
	// Several processes may lay it at once; each puts a whole file in place.
	const own = join(mkdtempSync(join(folder, 'laying-')), 'tables.db')
	layTables(own)
	renameSync(own, path)
	rmSync(join(own, '..'), { recursive: true, force: true })
	return path
}
