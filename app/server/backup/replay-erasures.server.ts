import { existsSync } from 'node:fs'
import { eraseClasses, nobodysAddress } from '../acts/erase-person.server'
import { type AuditNeeds, recordAudit } from '../acts/record-audit.server'
import { newId } from '../ids.server'
import type { Keys } from '../keys.server'
import { type ListedErasure, lineOf, listedErasures } from '../records/erasure-list.server'
import type { ListEnd, ListFault } from '../records/signed-list.server'
import { type Db, openDb } from '../store/db.server'
import { doneErasures, erasureOf, keepDoneErasure } from '../store/erasures.server'
import { keepListEnd, listEndOf } from '../store/list-ends.server'
import { personOf } from '../store/people.server'

/** Erasures that are known outside a backup, from the list and from the database that it takes the place of. */
export type KnownErasures = {
	erasures: ListedErasure[]
	/** Lines of the list that do not hold, or are missing. */
	faults: ListFault[]
	/** How many lines the list has; null: there is no file. */
	listed: number | null
	end: ListEnd | null
}

/** Reads them. `replaced`: the database that is to go, where there is one; of one that cannot be read nothing is known. */
export async function knownErasures(asked: {
	list: string
	keys: Keys
	backup: string
	replaced: string | null
}): Promise<KnownErasures> {
	const { list, keys, backup, replaced } = asked
	const before = await doneIn(backup)
	const there = replaced === null ? null : await doneIn(replaced).catch(() => null)
	const end = [before.end, there?.end ?? null].reduce(later, null)
	const read = listedErasures(list, keys, end)
	const { lines, faults } = read
	const known = new Map([...lines, ...(there?.erasures ?? [])].map((one) => [one.id, one]))
	const listed = existsSync(list) ? lines.length : null
	return { erasures: [...known.values()], faults, listed, end: later(end, read.end) }
}

const later = (one: ListEnd | null, other: ListEnd | null) =>
	one === null || (other !== null && other.n > one.n) ? other : one

async function doneIn(path: string): Promise<{ erasures: ListedErasure[]; end: ListEnd | null }> {
	const db = await openDb(path)
	try {
		const erasures = (await doneErasures(db.read)).map(lineOf)
		return { erasures, end: await listEndOf(db.read, 'erasures') }
	} finally {
		await db.close()
	}
}

/** Erases once more what was erased since a backup was made, in a copy of it; answers of how many people. */
export async function replayErasures(
	path: string,
	{ erasures, end }: KnownErasures,
	{ keys, at }: { keys: Keys; at: Date },
): Promise<number> {
	const db = await openDb(path)
	try {
		const people = new Set<string>()
		for (const one of erasures)
			if (await eraseAgain(db, one, { keys, now: () => at, newId })) people.add(one.personId)
		if (end !== null) await db.write((tx) => keepListEnd(tx, 'erasures', end, at))
		return people.size
	} finally {
		await db.close()
	}
}

/** False where the backup has it already, or never knew the person. */
function eraseAgain(db: Db, one: ListedErasure, needs: AuditNeeds): Promise<boolean> {
	const { id, personId, classes } = one
	return db.write(async (tx) => {
		if ((await erasureOf(tx, id))?.state === 'done' || !(await personOf(tx, personId))) return false
		const counts = await eraseClasses(tx, classes, {
			personId,
			at: new Date(one.at),
			address: nobodysAddress(),
		})
		await keepDoneErasure(tx, { ...one, at: new Date(one.at), askedAt: new Date(one.askedAt), counts })
		await recordAudit(needs, tx, {
			...{ actorId: null, action: 'erasure.replay', target: `person:${personId}` },
			after: { state: 'done', erasure: id, classes, counts },
		})
		return true
	})
}
