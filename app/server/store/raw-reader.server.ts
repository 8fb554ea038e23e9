import Database from 'better-sqlite3'
import { z } from 'zod'
import type { Queries } from './db.server'

const listSchema = z.array(z.object({ name: z.string(), file: z.string() }))

/** The file behind a database. */
export async function pathOf(db: Queries): Promise<string> {
	const found = listSchema.parse(await db.$queryRawUnsafe('PRAGMA database_list'))
	const main = found.find(({ name }) => name === 'main')
	if (!main?.file) throw new Error('This database has no file.')
	return main.file
}

/** A read-only connection past Prisma, for reading very many rows. Whoever opens it closes it. */
export function openRaw(path: string): Database.Database {
	const raw = new Database(path, { readonly: true, fileMustExist: true, timeout: 5_000 })
	raw.pragma('query_only = ON')
	return raw
}
