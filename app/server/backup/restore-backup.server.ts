import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Keys } from '../keys.server'
import { houseFaults, verifyHouse } from '../records/verify-house.server'
import { compactDatabase, freeDatabase } from '../store/database-facts.server'
import { openDb } from '../store/db.server'
import { migrateApart } from '../store/migrate-apart.server'
import { noteOf } from './backup-note.server'
import { checkCopy, fileHash } from './check-copy.server'
import { noRoom } from './no-room'
import { knownErasures, replayErasures } from './replay-erasures.server'

export type RestoreAsked = {
	/** The backup. */
	file: string
	/** The database that it takes the place of. */
	target: string
	/** The file of signed heads; null: there is none to compare with. */
	checkpoints: string
	/** The list of erasures that were carried out. */
	erasures: string
	keys: Keys
	at: Date
	/** Goes on where a later history is lost by it, or nothing stands beside the backup. */
	sure: boolean
}

export type Restored = {
	records: number
	checkpoints: number
	/** Of how many people was erased again what was erased since. */
	erasedAgain: number
	/** How many erasures the list outside knows; null: there is no such file. */
	listed: number | null
	aside: string | null
}

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
		const erased = await eraseAgain(asked, scratch)
		const from = erased.erasedAgain > 0 ? scratch : file
		return { ...seen, ...erased, aside: await takeItsPlace(asked, from) }
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
		const faults = houseFaults(verdict)
		const why = faults.map(({ what, why }) => `${what}: ${why}`).join('; ')
		if (faults.length > 0 && !asked.sure)
			throw new RestoreRefused(
				`This backup and what is known of the records don't agree (${why}). Add --yes to restore it all the same; records:verify will go on saying so.`,
			)
		return { records: chain.rows, checkpoints: checkpoints.noted }
	} finally {
		await db.close()
	}
}

/** Nobody who was erased comes back with a backup: what was erased since is erased in the copy before it takes its place. */
async function eraseAgain(
	{ erasures: list, keys, target, at, sure }: RestoreAsked,
	scratch: string,
): Promise<Pick<Restored, 'erasedAgain' | 'listed'>> {
	const replaced = existsSync(target) ? target : null
	const known = await knownErasures({ list, keys, backup: scratch, replaced })
	if (known.faults.length > 0 && !sure)
		throw new RestoreRefused(
			`The list of erasures, ${list}, does not hold (${known.faults.map(({ line, why }) => `line ${line}: ${why}`).join('; ')}), so people who were erased may come back. Put the whole list there, or add --yes to go on with what it says.`,
		)
	const erasedAgain = await replayErasures(scratch, known, { keys, at })
	if (erasedAgain > 0) compactDatabase(scratch)
	return { erasedAgain, listed: known.listed }
}

async function takeItsPlace({ target, at }: RestoreAsked, file: string): Promise<string | null> {
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
