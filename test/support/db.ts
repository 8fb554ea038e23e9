import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Db, openDb } from '#app/server/store/db.server'
import { layTables } from '#app/server/store/lay-tables.server'

export type TestDbOptions = { gated?: boolean; waits?: readonly number[] }

/** A fresh migrated database in a folder of its own, gone when the test ends. Some 20 ms. */
export async function testDb(options: TestDbOptions = {}): Promise<Db> {
	const folder = testFolder()
	const path = join(folder, 'test.db')
	layTables(path)
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
