import { setTimeout as pause } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
	DriverAdapterError,
	isDriverAdapterError,
	type SqlDriverAdapter,
	type SqlDriverAdapterFactory,
	type SqlQuery,
	type Transaction,
} from '@prisma/driver-adapter-utils'
import { Gate, GateFull, type Release } from './gate.server'

export type DriverOptions = {
	path: string
	/** What SQLite promises at power loss; only tests ask for less than FULL. */
	synchronous: 'FULL' | 'OFF'
	/** Readers need no turn, and may not write. */
	readOnly: boolean
	/** Tests switch the gate off to show what it is for. */
	gated: boolean
	/** Pauses (ms) between tries while another process holds the lock; after the last the caller hears "busy". */
	waits: readonly number[]
}

/** A database file that cannot be used as it is; the message is for the person who starts the server. */
export class StoreRefusal extends Error {
	override name = 'StoreRefusal'
}

const plain = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/** How long a statement may block the process for another process's lock; after that it waits without blocking. */
const blockingMs = 100

function isBusy(error: unknown): boolean {
	return isDriverAdapterError(error) && error.cause.kind === 'SocketTimeout'
}

async function onceFree<T>(waits: readonly number[], attempt: () => Promise<T>): Promise<T> {
	for (const wait of waits) {
		try {
			return await attempt()
		} catch (error) {
			if (!isBusy(error)) throw error
			await pause(wait)
		}
	}
	return attempt()
}

/**
 * The one file that knows the driver. All statements of a database share one connection, so a plain write made
 * while another request's transaction is open would join it, and vanish when that rolls back. Here every plain
 * statement waits its turn, and a transaction keeps its turn until it has ended.
 */
export function sqliteDriver(options: DriverOptions): SqlDriverAdapterFactory {
	const inner = new PrismaBetterSqlite3({ url: options.path, timeout: blockingMs })
	return {
		provider: inner.provider,
		adapterName: inner.adapterName,
		connect: async () => {
			const adapter = await opened(inner, options.path)
			await prepare(adapter, options)
			return options.gated ? gatedAdapter(adapter, new Gate(), options.waits) : adapter
		},
	}
}

async function opened(inner: SqlDriverAdapterFactory, path: string): Promise<SqlDriverAdapter> {
	try {
		return await inner.connect()
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error)
		throw new StoreRefusal(`The database ${path} cannot be opened: ${why}.`)
	}
}

async function prepare(adapter: SqlDriverAdapter, options: DriverOptions): Promise<void> {
	const journal = await onceFree(options.waits, () => adapter.queryRaw(plain('PRAGMA journal_mode = WAL')))
	const mode = journal.rows[0]?.[0]
	if (mode !== 'wal') {
		throw new StoreRefusal(
			`The database ${options.path} keeps its journal as "${String(mode)}", not as WAL. Writes could be lost, so Rapport does not start. Put the file on a local disk.`,
		)
	}
	await adapter.executeScript(
		// What is deleted is overwritten with zeros, so that an erased word is in no free page, and in no backup of one.
		`PRAGMA synchronous = ${options.synchronous}; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON`,
	)
	if (options.readOnly) await adapter.executeScript('PRAGMA query_only = ON')
}

function gatedAdapter(inner: SqlDriverAdapter, gate: Gate, waits: readonly number[]): SqlDriverAdapter {
	const enter = () =>
		gate.enter().catch((error: unknown) => {
			throw error instanceof GateFull ? new DriverAdapterError({ kind: 'SocketTimeout' }) : error
		})
	async function inTurn<T>(work: () => Promise<T>): Promise<T> {
		const release = await enter()
		try {
			return await onceFree(waits, work)
		} finally {
			release()
		}
	}
	return {
		provider: inner.provider,
		adapterName: inner.adapterName,
		queryRaw: (query) => inTurn(() => inner.queryRaw(query)),
		executeRaw: (query) => inTurn(() => inner.executeRaw(query)),
		executeScript: (script) => inTurn(() => inner.executeScript(script)),
		startTransaction: async (level) => {
			const release = await enter()
			try {
				return await beginNow(inner, waits, level, release)
			} catch (error) {
				release()
				throw error
			}
		},
		dispose: () => inner.dispose(),
		...connectionInfo(inner),
	}
}

function connectionInfo(inner: SqlDriverAdapter): Pick<SqlDriverAdapter, 'getConnectionInfo'> {
	const info = inner.getConnectionInfo?.()
	return info ? { getConnectionInfo: () => info } : {}
}

/** Takes the write lock at the beginning: begun late, read-then-write fails when another process came between. */
async function beginNow(
	inner: SqlDriverAdapter,
	waits: readonly number[],
	level: Parameters<SqlDriverAdapter['startTransaction']>[0],
	release: Release,
): Promise<Transaction> {
	const tx = await inner.startTransaction(level)
	try {
		await tx.executeRaw(plain('COMMIT'))
		await onceFree(waits, () => tx.executeRaw(plain('BEGIN IMMEDIATE')))
	} catch (error) {
		await tx.rollback()
		throw error
	}
	let open = true
	const whileOpen = <T>(work: () => Promise<T>): Promise<T> =>
		open
			? work()
			: Promise.reject(new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'ended' }))
	const end = async (how: () => Promise<void>) => {
		open = false
		await how()
		release()
	}
	return {
		provider: tx.provider,
		adapterName: tx.adapterName,
		options: tx.options,
		queryRaw: (query) => whileOpen(() => tx.queryRaw(query)),
		executeRaw: (query) => whileOpen(() => tx.executeRaw(query)),
		commit: () => end(() => tx.commit()),
		rollback: () =>
			end(async () => {
				// Where a COMMIT failed the transaction is still open, and the next writer would find himself inside it.
				await tx.executeRaw(plain('ROLLBACK')).catch(() => 0)
				await tx.rollback()
			}),
	}
}
