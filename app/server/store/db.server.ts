import { AsyncLocalStorage } from 'node:async_hooks'
import { sqliteDriver } from './driver.server'
import { PrismaClient } from './generated/client'
import { type Queries, queriesBy } from './queries.server'

export type { Queries } from './queries.server'

/**
 * The database behind its single-writer gate. Calls on it wait their turn; inside `write` they belong to that
 * transaction. `read` never waits and never writes; it sees what has been committed.
 */
export type Db = Queries & {
	readonly path: string
	readonly read: Queries
	/**
	 * All of it or nothing. Inside: no mail, no hashing, no compile; the turn is held until it ends. `long`: for what takes in
	 * whole files, which may hold its turn for a minute.
	 */
	write<T>(work: (tx: Queries) => Promise<T>, options?: { long: boolean }): Promise<T>
	close(): Promise<void>
}

export type DbOptions = { synchronous?: 'FULL' | 'OFF'; gated?: boolean; waits?: readonly number[] }

/** Some five seconds in all: as long as a person may wait for an answer. */
const patience = [20, 50, 100, 200, 400, 800, 1600, 1600]

type Inside = { open: boolean; tx: Queries }

const limits = { maxWait: 15_000, timeout: 15_000 }
const longLimit = 60_000

/** Opens a migrated SQLite file; throws a StoreRefusal when it cannot be kept in WAL mode. */
export async function openDb(path: string, options: DbOptions = {}): Promise<Db> {
	const { synchronous = 'FULL', gated = true, waits = patience } = options
	const client = new PrismaClient({
		adapter: sqliteDriver({ path, synchronous, gated, waits, readOnly: false }),
		transactionOptions: limits,
	})
	await client.$connect()
	const reader = new PrismaClient({
		adapter: sqliteDriver({ path, synchronous, gated: false, waits, readOnly: true }),
	})
	await reader.$connect()
	const inside = new AsyncLocalStorage<Inside>()

	async function write<T>(work: (tx: Queries) => Promise<T>, { long } = { long: false }): Promise<T> {
		const outer = inside.getStore()
		if (outer?.open) return work(outer.tx)
		return client.$transaction(
			async (tx) => {
				const here: Inside = { open: true, tx }
				try {
					return await inside.run(here, () => work(tx))
				} finally {
					here.open = false
				}
			},
			long ? { ...limits, timeout: longLimit } : limits,
		)
	}

	async function close(): Promise<void> {
		await reader.$disconnect()
		await client.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
		await client.$disconnect()
	}

	// Inside a transaction the database means that transaction: a call beside it would wait for its own end.
	const now = (): Queries => {
		const outer = inside.getStore()
		return outer?.open ? outer.tx : client
	}
	return Object.assign(queriesBy(now), { path, read: reader, write, close })
}
