import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { copyDatabase } from '../store/database-facts.server'
import { type Backup, type BackupNote, backupName, backupsIn, notePath } from './backup-note.server'
import { checkCopy, fileHash } from './check-copy.server'
import { noRoom } from './no-room'

export type BackupAsked = {
	/** The live database. */
	path: string
	folder: string
	at: Date
	/** How many good ones stay. */
	keep: number
}

/**
 * Copies the live database as it is at one instant, restores the copy into a scratch file and looks through it there; only
 * then has it a name and a note. Throws with a plain sentence, and leaves nothing behind, where any of that goes wrong.
 */
export async function makeBackup(asked: BackupAsked): Promise<Backup> {
	const { path, folder, at, keep } = asked
	if (!existsSync(path)) throw new Error(`There is no database at ${path}.`)
	const begin = performance.now()
	const file = backupName(at)
	const target = join(folder, file)
	const part = `${target}.part`
	try {
		await mkdir(folder, { recursive: true, mode: 0o700 })
		const facts = await copyDatabase(path, part)
		const fault = await checkCopy(part, facts, `${target}.drill`)
		if (fault !== null) throw new Error(`The copy is not good: ${fault}. It was not kept.`)
		await toDisk(part)
		const note = {
			at: at.toISOString(),
			bytes: (await stat(part)).size,
			sha256: await fileHash(part),
			...facts,
			took: Math.round(performance.now() - begin),
		}
		await keepNamed(part, target, note)
		for (const old of backupsIn(folder).slice(keep)) await forget(old.path)
		return { ...note, file, path: target }
	} catch (error) {
		for (const end of ['', '-wal', '-shm', '-journal'])
			await rm(`${part}${end}`, { force: true }).catch(() => {})
		throw told(error, folder)
	}
}

async function keepNamed(part: string, target: string, note: BackupNote): Promise<void> {
	await rename(part, target)
	const unnamed = `${notePath(target)}.part`
	await writeFile(unnamed, `${JSON.stringify(note, null, '\t')}\n`, { mode: 0o600 })
	await toDisk(unnamed)
	await rename(unnamed, notePath(target))
}

async function toDisk(path: string): Promise<void> {
	const handle = await open(path, 'r+')
	try {
		await handle.chmod(0o600)
		await handle.sync()
	} finally {
		await handle.close()
	}
}

async function forget(path: string): Promise<void> {
	await rm(notePath(path), { force: true })
	await rm(path, { force: true })
}

function told(error: unknown, folder: string): Error {
	if (!(error instanceof Error)) return new Error(String(error))
	const room = noRoom(error)
	if (room !== null)
		return new Error(
			`No backup was made: ${folder} has no room for it, or takes no more (${room}). Nothing was kept.`,
		)
	const code = 'code' in error ? String(error.code) : ''
	if (['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST', 'SQLITE_CANTOPEN'].includes(code))
		return new Error(`No backup was made: ${folder} cannot be written to (${code}).`)
	return error
}
