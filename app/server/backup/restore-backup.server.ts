import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Keys } from '../keys.server'
import { holds, verifyHouse } from '../records/verify-house.server'
import { freeDatabase } from '../store/database-facts.server'
import { openDb } from '../store/db.server'
import { migrateApart } from '../store/migrate-apart.server'
import { noteOf } from './backup-note.server'
import { checkCopy, fileHash } from './check-copy.server'
import { noRoom } from './no-room'

export type RestoreAsked = {
	/** The backup. */
	file: string
	/** The database that it takes the place of. */
	target: string
	/** The file of signed heads; null: there is none to compare with. */
	checkpoints: string
	keys: Keys
	at: Date
	/** Goes on where a later history is lost by it, or nothing stands beside the backup. */
	sure: boolean
}

export type Restored = { records: number; checkpoints: number; aside: string | null }

/** Refusals of a restore, in plain sentences; nothing has changed then. */
export class RestoreRefused extends Error {
	override name = 'RestoreRefused'
}

/** Puts a backup in the place of the database, once it has been looked through; what was there stays beside it. */
export async function restoreBackup(asked: RestoreAsked): Promise<Restored> {
	const { file, target } = asked
	if (!existsSync(file)) throw new RestoreRefused(`There is no file ${file}.`)
	await mkdir(dirname(target), { recursive: true, mode: 0o700 })
	const scratch = join(dirname(target), `.restoring-${process.pid}.db`)
	try {
		await lookThrough(asked, scratch)
		const seen = await verify(asked, scratch)
		if (existsSync(target)) freeDatabase(target)
		return { ...seen, aside: await takeItsPlace(asked) }
	} catch (error) {
		const code = noRoom(error)
		if (code === null) throw error
		throw new RestoreRefused(
			`Nothing was restored: ${dirname(target)} has no room for it, or takes no more (${code}). It wants room for two more copies.`,
		)
	} finally {
		await rm(`${target}.part`, { force: true })
		for (const end of ['', '-wal', '-shm', '-journal']) await rm(`${scratch}${end}`, { force: true })
	}
}

async function lookThrough({ file, sure }: RestoreAsked, scratch: string): Promise<void> {
	const note = noteOf(file)
	if (note === null && !sure)
		throw new RestoreRefused(
			`${basename(file)} has no note beside it, so nobody has found it good. Add --yes to use it all the same.`,
		)
	if (note && (await fileHash(file)) !== note.sha256)
		throw new RestoreRefused(
			`${basename(file)} is not the file that its note speaks of: it has changed since.`,
		)
	const fault = await checkCopy(file, note, scratch)
	if (fault !== null) throw new RestoreRefused(`${basename(file)} is not good: ${fault}.`)
}

/** Works the chain out with the keys of this house, and holds it against the heads that were noted outside. */
async function verify(
	asked: RestoreAsked,
	scratch: string,
): Promise<{ records: number; checkpoints: number }> {
	await copyFile(asked.file, scratch)
	await migrateApart(scratch)
	const db = await openDb(scratch)
	try {
		const verdict = await verifyHouse({ db, keys: asked.keys }, { file: asked.checkpoints })
		const { chain, checkpoints } = verdict
		const why = chain.ok
			? checkpoints.faults.map(({ line, why }) => `checkpoint on line ${line}: ${why}`).join('; ')
			: `record ${chain.seq}: ${chain.why}`
		if (!holds(verdict) && !asked.sure)
			throw new RestoreRefused(
				`This backup and what is known of the records don't agree (${why}). Add --yes to restore it all the same; records:verify will go on saying so.`,
			)
		return { records: chain.rows, checkpoints: checkpoints.noted }
	} finally {
		await db.close()
	}
}

async function takeItsPlace({ file, target, at }: RestoreAsked): Promise<string | null> {
	const part = `${target}.part`
	await copyFile(file, part)
	const handle = await open(part, 'r+')
	await handle.chmod(0o600)
	await handle.sync()
	await handle.close()
	let aside: string | null = null
	if (existsSync(target)) {
		aside = `${target}.before-${at.toISOString().slice(0, 19).replace(/:/g, '')}Z`
		// Until the new one takes its name, the old one keeps it too: a cut in between leaves the old database.
		await link(target, aside)
	}
	await rename(part, target)
	return aside
}
