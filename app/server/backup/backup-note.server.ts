import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'

/** What stands beside a backup that was found good: when it was made, and what is in it. */
export const backupNote = z.object({
	at: z.iso.datetime(),
	bytes: z.number().int(),
	/** Of the file, in hex. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	rows: z.record(z.string(), z.number().int()),
	head: z.object({ seq: z.number().int(), mac: z.string() }).nullable(),
	/** How long it took, in ms. */
	took: z.number(),
})
export type BackupNote = z.output<typeof backupNote>
export type Backup = BackupNote & { file: string; path: string }

const named = /^rapport-\d{4}-\d\d-\d\dT\d{6}Z(-\d+)?\.db$/

/** A file's name by the instant it was made at: rapport-2026-03-02T093000Z.db. */
export function backupName(at: Date): string {
	return `rapport-${at.toISOString().slice(0, 19).replace(/:/g, '')}Z.db`
}

export const notePath = (path: string) => path.replace(/\.db$/, '.json')

/** The good backups of a folder, newest first. A file without its note was never found good, and is not among them. */
export function backupsIn(folder: string): Backup[] {
	if (!existsSync(folder)) return []
	return readdirSync(folder)
		.filter((file) => named.test(file))
		.flatMap((file) => noteOf(join(folder, file)) ?? [])
		.sort((one, other) => other.at.localeCompare(one.at) || other.file.localeCompare(one.file))
}

/** The backup at this path with its note; null where there is no such note. */
export function noteOf(path: string): Backup | null {
	try {
		const note = backupNote.parse(JSON.parse(readFileSync(notePath(path), 'utf8')))
		return existsSync(path) ? { ...note, path, file: basename(path) } : null
	} catch {
		return null
	}
}
