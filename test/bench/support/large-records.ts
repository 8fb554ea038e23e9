import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnv } from '#app/server/env.server'
import { demoKeys, type Keys } from '#app/server/keys.server'
import { seedLarge } from '#app/server/seed/seed-large.server'
import { type Db, openDb } from '#app/server/store/db.server'
import { layTables } from '#app/server/store/lay-tables.server'

export type RecordsHouse = { db: Db; keys: Keys; rows: number; stop: () => Promise<void> }

/**
 * A house with so many records, a fiftieth of it people. `given` may be a data folder that `db:seed -- --large` has
 * filled, so that it need not be made again.
 */
export async function recordsHouse(rows: number, given: string | undefined): Promise<RecordsHouse> {
	if (given !== undefined && existsSync(join(given, 'rapport.db'))) {
		const db = await openDb(join(given, 'rapport.db'))
		return { db, keys: demoKeys(given), rows: await db.read.completionRecord.count(), stop: () => db.close() }
	}
	const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
	const path = join(folder, 'rapport.db')
	layTables(path)
	const db = await openDb(path, { synchronous: 'OFF' })
	const keys = demoKeys(folder)
	const now = () => new Date('2026-03-02T00:00:00.000Z')
	await seedLarge({ db, keys, now, env: readEnv({}) }, { people: rows / 50, rows, standings: false })
	const stop = async () => {
		await db.close()
		rmSync(folder, { recursive: true, force: true })
	}
	return { db, keys, rows, stop }
}
