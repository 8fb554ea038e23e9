import type Database from 'better-sqlite3'
import { instantText } from './instant-text'
import { sealedNames } from './seal.server'

/** A row of the chain as it lies in the file, with who it is about. */
export type RawRecord = {
	seq: number
	/** What a column holds; instants as JavaScript writes them. */
	valueOf: (name: (typeof sealedNames)[number]) => string | number | null
	previous: unknown
	mac: unknown
	subject: { personId: string; salt: string } | null
}

const names = [...sealedNames, 'previous', 'mac'] as const
const place = new Map<string, number>(names.map((name, at) => [name, at]))
const placeOf = (name: string) => place.get(name) ?? -1
const instants = new Set<string>(['at', 'recordedAt', 'expiresAt'])
const [subjectAt, previousAt, macAt, seqAt] = [
	names.length,
	placeOf('previous'),
	placeOf('mac'),
	placeOf('seq'),
]

/** Pages of the chain in order of its numbers, from the lowest that there is. */
export function recordPages(raw: Database.Database, size: number): { next(): RawRecord[] } {
	const columns = names.map((name) => `r."${name}"`).join(', ')
	const page = raw
		.prepare(
			`SELECT ${columns}, s."personId", s."salt" FROM "CompletionRecord" r
			LEFT JOIN "RecordSubject" s ON s."seq" = r."seq" WHERE r."seq" > ? ORDER BY r."seq" LIMIT ${size}`,
		)
		.raw()
	let after = Number.MIN_SAFE_INTEGER
	return {
		next() {
			const rows = page.all(after).flatMap((row) => (Array.isArray(row) ? [recordFrom(row)] : []))
			after = rows.at(-1)?.seq ?? after
			return rows
		},
	}
}

function recordFrom(row: unknown[]): RawRecord {
	const personId = row[subjectAt]
	const salt = row[subjectAt + 1]
	return {
		seq: Number(row[seqAt]),
		valueOf: (name) => {
			const value = row[placeOf(name)]
			return plain(instants.has(name) ? instantText(value) : value)
		},
		previous: row[previousAt],
		mac: row[macAt],
		subject: typeof personId === 'string' && typeof salt === 'string' ? { personId, salt } : null,
	}
}

/** What is neither text nor number was never sealed: it is answered as a text that no seal fits. */
function plain(value: unknown): string | number | null {
	return value === null || typeof value === 'string' || typeof value === 'number' ? value : '(not a value)'
}
