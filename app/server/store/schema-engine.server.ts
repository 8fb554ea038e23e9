import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
	bindMigrationAwareSqlAdapterFactory,
	type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'

/**
 * Prisma's own schema engine as WebAssembly: the command line's binary would have to be downloaded.
 * It keeps a lock for as long as its process lives, so use it in a short-lived one.
 */
export async function schemaEngine(databasePath: string): Promise<SchemaEngine> {
	loaded ??= load()
	const glue = await loaded
	const adapter = bindMigrationAwareSqlAdapterFactory(wholeOrNothing(databasePath))
	return glue.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter)
}

type Glue = typeof import('@prisma/schema-engine-wasm/schema_engine_bg')

// Its glue remembers the memory of one instance: a second one in the same process would read the first one's.
let loaded: Promise<Glue> | undefined

async function load(): Promise<Glue> {
	const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
	const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
	const wasm = readFileSync(join(dirname(file), 'schema_engine_bg.wasm'))
	const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': { ...glue } })
	glue.__wbg_set_wasm(instance.exports)
	const start = instance.exports.__wbindgen_start
	if (typeof start !== 'function') throw new Error('This is not the schema engine.')
	start()
	return glue
}

/** Runs each migration in a transaction: one that fails half-way leaves no half-made table behind. */
function wholeOrNothing(path: string): SqlMigrationAwareDriverAdapterFactory {
	const inner = new PrismaBetterSqlite3({ url: path, timeout: 5_000 })
	return {
		provider: inner.provider,
		adapterName: inner.adapterName,
		connectToShadowDb: () => inner.connectToShadowDb(),
		connect: async () => {
			const adapter = await inner.connect()
			const plainly = adapter.executeScript.bind(adapter)
			adapter.executeScript = async (script) => {
				// Tables are remade by dropping them: references are off meanwhile, which works only outside a transaction.
				await plainly('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE')
				try {
					await plainly(`${script}\n;COMMIT`)
				} catch (error) {
					await plainly('ROLLBACK')
					throw error
				} finally {
					await plainly('PRAGMA foreign_keys = ON')
				}
			}
			return adapter
		},
	}
}
