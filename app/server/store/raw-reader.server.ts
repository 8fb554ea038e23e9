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

/** An instant as Prisma keeps it, as JavaScript writes it; null stays null, and what is no instant is answered as it is. */
export function instantText(stored: unknown): unknown {
	if (typeof stored === 'string' && stored.length === 29 && stored.endsWith('+00:00'))
		return `${stored.slice(0, 23)}Z`
	if (typeof stored !== 'string' && typeof stored !== 'number') return stored
	const at = new Date(stored)
	return Number.isNaN(at.getTime()) ? stored : at.toISOString()
}
