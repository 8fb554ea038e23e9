import { z } from 'zod'
import { dataClasses } from '#app/core/records/classes'
import type { Deps } from '../deps.server'
import type { Keys } from '../keys.server'
import type { Queries } from '../store/db.server'
import { doneErasures, type ErasureRow } from '../store/erasures.server'
import { keepListEnd, listEndOf } from '../store/list-ends.server'
import { addSigned, type ListEnd, readSigned } from './signed-list.server'

/** An erasure that was carried out: ids and codes alone. */
export const listedErasure = z.strictObject({
	id: z.string(),
	personId: z.string(),
	classes: z.array(z.enum(dataClasses)),
	reason: z.string(),
	requestedById: z.string(),
	askedAt: z.iso.datetime(),
	byId: z.string(),
	at: z.iso.datetime(),
})
export type ListedErasure = z.output<typeof listedErasure>
const kind = { name: 'an erasure', schema: listedErasure }
type Needs = Pick<Deps, 'env' | 'keys' | 'now'>

/** The list could not be written to, so nothing may be erased. */
export class ListUnwritable extends Error {
	override name = 'ListUnwritable'
}

/**
 * Adds what is being erased to the list outside the database, so that it can be done again on an older backup. Within the transaction that
 * erases, as its last step: nothing is erased that is not on the list.
 */
export async function listErasure({ env, keys, now }: Needs, tx: Queries, one: ListedErasure): Promise<void> {
	const known = await listEndOf(tx, 'erasures')
	await keepListEnd(tx, 'erasures', added(env.erasures, keys, one, known), now())
}

function added(file: string, keys: Keys, one: ListedErasure, known: ListEnd | null): ListEnd {
	try {
		return addSigned(file, keys, one, known)
	} catch (error) {
		throw new ListUnwritable(error instanceof Error ? error.message : String(error))
	}
}

/** The erasures on the list, and the lines that are not ours or are missing. */
export function listedErasures(
	file: string,
	keys: Pick<Keys, 'signing' | 'retiredSigning'>,
	known: ListEnd | null,
) {
	return readSigned(file, keys, kind, known)
}

/** Puts on the list what was erased before there was one, or was listed in a file that is gone; answers how many. */
export async function listEarlierErasures(deps: Needs & Pick<Deps, 'db'>): Promise<number> {
	const { lines } = listedErasures(deps.env.erasures, deps.keys, null)
	const listed = new Set(lines.map(({ id }) => id))
	const missing = (await doneErasures(deps.db.read)).filter(({ id }) => !listed.has(id))
	for (const one of missing) await deps.db.write((tx) => listErasure(deps, tx, lineOf(one)))
	return missing.length
}

/** A wish that was carried out, as a line of the list. */
export function lineOf(wish: ErasureRow): ListedErasure {
	const { id, personId, classes, reason, requestedById, at, doneById, doneAt } = wish
	const askedAt = at.toISOString()
	const done = { byId: doneById ?? requestedById, at: doneAt?.toISOString() ?? askedAt }
	return { id, personId, classes, reason, requestedById, askedAt, ...done }
}
