import {
	copyFileSync,
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { signIn } from '#app/server/acts/sign-in.server'
import { backupsIn, notePath } from '#app/server/backup/backup-note.server'
import { makeBackup } from '#app/server/backup/make-backup.server'
import { noRoom } from '#app/server/backup/no-room'
import { restoreBackup } from '#app/server/backup/restore-backup.server'
import type { Deps } from '#app/server/deps.server'
import { noteCheckpoint } from '#app/server/records/checkpoints.server'
import { openDb } from '#app/server/store/db.server'
import { colleague } from '#test/support/colleague'
import { testFolder } from '#test/support/db'
import { handClock, testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

const at = new Date('2026-03-02T09:30:00.000Z')
const backUp = (deps: Deps, folder: string, more: { at?: Date; keep?: number } = {}) =>
	makeBackup({ path: deps.db.path, folder, at, keep: 14, ...more })
const course = { kind: 'course', slug: 'respect', result: 'completed', scores: null } as const

function restore(deps: Deps, file: string, target: string, sure = false) {
	const { checkpoints, erasures } = deps.env
	return restoreBackup({ file, target, checkpoints, erasures, keys: deps.keys, at, sure })
}

test('a backup holds all that was written, also what is still in the journal, and is noted with its head', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	const { seq } = await keepRecord(deps, 'nina', course)
	const folder = testFolder()
	const made = await backUp(deps, folder)
	expect(made).toMatchObject({ file: 'rapport-2026-03-02T093000Z.db', head: { seq } })
	expect(made.head?.mac).toHaveLength(64)
	expect(made.rows).toMatchObject({ Person: 1, CompletionRecord: 1 })
	expect(readdirSync(folder).sort()).toEqual([
		'rapport-2026-03-02T093000Z.db',
		'rapport-2026-03-02T093000Z.json',
	])
	expect(backupsIn(folder)).toMatchObject([{ file: made.file, sha256: made.sha256 }])
})

test('what was committed before a backup began is in it, while others go on writing', async () => {
	const deps = await testDeps()
	let written = 0
	let going = true
	const turn = () => new Promise((resolve) => setImmediate(resolve))
	const writing = (async () => {
		for (; going && written < 500; await turn()) await colleague(deps, `p${written++}`)
	})()
	while (written < 10) await turn()
	const before = await deps.db.read.person.count()
	const folder = testFolder()
	const made = await backUp(deps, folder)
	const after = written
	going = false
	await writing
	expect(made.rows.Person).toBeGreaterThanOrEqual(before)
	expect(made.rows.Person).toBeLessThanOrEqual(after)
})

test('only so many good ones stay, and the newest are those', async () => {
	const deps = await testDeps()
	const folder = testFolder()
	for (const day of ['02', '03', '04'])
		await backUp(deps, folder, { at: new Date(`2026-03-${day}T09:30:00.000Z`), keep: 2 })
	expect(backupsIn(folder).map(({ at }) => at.slice(0, 10))).toEqual(['2026-03-04', '2026-03-03'])
	expect(readdirSync(folder)).toHaveLength(4)
})

test('a database that is damaged gives no backup, and leaves nothing behind', async () => {
	const deps = await testDeps()
	for (let index = 0; index < 200; index++) await colleague(deps, `p${index}`)
	const folder = testFolder()
	const spoilt = join(testFolder(), 'spoilt.db')
	copyFileSync((await backUp(deps, folder)).path, spoilt)
	const bytes = readFileSync(spoilt)
	const place = bytes.indexOf('p77@example.test')
	bytes.fill(0xff, place - (place % 4096), place - (place % 4096) + 4096)
	writeFileSync(spoilt, bytes)
	const into = testFolder()
	await expect(makeBackup({ path: spoilt, folder: into, at, keep: 2 })).rejects.toThrow()
	expect(backupsIn(into)).toEqual([])
	expect(readdirSync(into)).toEqual([])
})

test('a folder that cannot be written to is said in a sentence', async () => {
	const deps = await testDeps()
	const file = join(testFolder(), 'a-file')
	writeFileSync(file, '')
	await expect(backUp(deps, join(file, 'in-it'))).rejects.toThrow(
		/^No backup was made: .* cannot be written to/,
	)
})

test('a backup that was cut short, or changed, is refused by name and nothing is touched', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	const made = await backUp(deps, testFolder())
	const target = join(testFolder(), 'rapport.db')
	truncateSync(made.path, made.bytes - 4096)
	await expect(restore(deps, made.path, target, true)).rejects.toThrow('it has changed since')
	rmSync(notePath(made.path))
	await expect(restore(deps, made.path, target)).rejects.toThrow('nobody has found it good')
	await expect(restore(deps, made.path, target, true)).rejects.toThrow('is not good')
	expect(existsSync(target)).toBe(false)
})

test('a backup is restored into an empty folder, its chain holds, and people sign in', async () => {
	const deps = await testDeps()
	const { email } = await colleague(deps, 'nina', { password: 'a long enough password' })
	await keepRecord(deps, 'nina', course)
	await noteCheckpoint(deps)
	const made = await backUp(deps, testFolder())
	const target = join(testFolder(), 'rapport.db')
	expect(await restore(deps, made.path, target)).toEqual({
		...{ records: 1, checkpoints: 1, erasedAgain: 0, listed: null, aside: null },
	})
	const db = await openDb(target)
	const asked = {
		email,
		password: 'a long enough password',
		address: '127.0.0.1',
		agent: 'test',
		oldToken: null,
	}
	const signed = await signIn({ ...deps, db }, asked)
	await db.close()
	expect(signed).toMatchObject({ ok: true })
})

test('a database that a server holds is not replaced; afterwards it is, and the old one stays beside it', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	const made = await backUp(deps, testFolder())
	await colleague(deps, 'omar')
	await expect(restore(deps, made.path, deps.db.path)).rejects.toThrow('Stop it first')
	expect(await deps.db.person.count()).toBe(2)
	await deps.db.close()
	const { aside } = await restore(deps, made.path, deps.db.path)
	const people = async (path: string) => {
		const db = await openDb(path)
		const count = await db.person.count()
		await db.close()
		return count
	}
	expect([await people(deps.db.path), await people(aside ?? '')]).toEqual([1, 2])
})

test('a backup from before the last noted head is not restored unless somebody is sure', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	await keepRecord(deps, 'nina', course)
	const made = await backUp(deps, testFolder())
	await keepRecord(deps, 'nina', { ...course, slug: 'hearing' })
	await noteCheckpoint(deps)
	const target = join(testFolder(), 'rapport.db')
	await expect(restore(deps, made.path, target)).rejects.toThrow(/records don't agree \(Record 2: .*cut off/)
	expect(existsSync(target)).toBe(false)
	expect(await restore(deps, made.path, target, true)).toMatchObject({ records: 1 })
})

test('a disk without room is known by any of its names', () => {
	const failed = (code: string) => Object.assign(new Error('disk I/O error'), { code })
	expect(noRoom(failed('ENOSPC'))).toBe('ENOSPC')
	expect(noRoom(failed('EFBIG'))).toBe('EFBIG')
	expect(noRoom(failed('SQLITE_IOERR'))).toBe('SQLITE_IOERR')
	expect(noRoom(failed('SQLITE_IOERR_WRITE'))).toBe('SQLITE_IOERR_WRITE')
	expect(noRoom(failed('ENOENT'))).toBeNull()
	expect(noRoom('full')).toBeNull()
})
