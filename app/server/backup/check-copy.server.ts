import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { type DatabaseFacts, databaseFacts, databaseFault, openCopy } from '../store/database-facts.server'

/**
 * The drill: a copy is laid into a scratch file as a restore would do it, opened and looked through there. Answers what is wrong, in plain
 * words; null: it holds what `expected` says.
 */
export async function checkCopy(
	path: string,
	expected: DatabaseFacts | null,
	scratch: string,
): Promise<string | null> {
	try {
		await copyFile(path, scratch)
		return faultIn(scratch, expected)
	} finally {
		for (const end of ['', '-wal', '-shm', '-journal']) await rm(`${scratch}${end}`, { force: true })
	}
}

function faultIn(scratch: string, expected: DatabaseFacts | null): string | null {
	try {
		const db = openCopy(scratch)
		try {
			return databaseFault(db) ?? (expected && difference(databaseFacts(db), expected))
		} finally {
			db.close()
		}
	} catch (error) {
		return `it cannot be read as a database: ${error instanceof Error ? error.message : String(error)}`
	}
}

function difference(found: DatabaseFacts, expected: DatabaseFacts): string | null {
	const tables = new Set([...Object.keys(found.rows), ...Object.keys(expected.rows)])
	for (const table of tables)
		if (found.rows[table] !== expected.rows[table])
			return `${table} has ${found.rows[table] ?? 'no'} rows and should have ${expected.rows[table] ?? 'none'}`
	if (found.head?.seq !== expected.head?.seq || found.head?.mac !== expected.head?.mac)
		return 'its chain of records ends in another record'
	return null
}

/** SHA-256 of a file, in hex. */
export async function fileHash(path: string): Promise<string> {
	const hash = createHash('sha256')
	await pipeline(createReadStream(path), hash)
	return hash.digest('hex')
}
