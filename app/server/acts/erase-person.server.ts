import { type DataClass, dataClasses } from '#app/core/records/classes'
import type { Deps } from '../deps.server'
import { newSalt } from '../ids.server'
import { ListUnwritable, lineOf, listErasure } from '../records/erasure-list.server'
import type { Queries } from '../store/db.server'
import { type ErasedCounts, eraseClass } from '../store/erase-class.server'
import { erasureOf, moveErasure } from '../store/erasures.server'
import { recordAudit } from './record-audit.server'

type Needs = Pick<Deps, 'db' | 'now' | 'newId' | 'env' | 'keys'>
export type ErasePersonResult =
	| { ok: true; counts: ErasedCounts }
	| { ok: false; refused: 'not-found' | 'own' | 'not-approved' | 'no-list' }

/**
 * Carries out an approved wish: all its classes in one transaction, counted, and noted on the list outside the database. Never about oneself.
 * Where that list cannot be written nothing is erased: an older backup would bring the person back.
 */
export async function erasePerson(deps: Needs, me: { id: string }, id: string): Promise<ErasePersonResult> {
	try {
		return await eraseAndList(deps, me, id)
	} catch (error) {
		if (error instanceof ListUnwritable) return { ok: false, refused: 'no-list' }
		throw error
	}
}

function eraseAndList(deps: Needs, me: { id: string }, id: string): Promise<ErasePersonResult> {
	const address = nobodysAddress()
	return deps.db.write(async (tx): Promise<ErasePersonResult> => {
		const wish = await erasureOf(tx, id)
		if (!wish) return { ok: false, refused: 'not-found' }
		if (wish.personId === me.id) return { ok: false, refused: 'own' }
		if (wish.state !== 'approved') return { ok: false, refused: 'not-approved' }
		const at = deps.now()
		const counts = await eraseClasses(tx, wish.classes, { personId: wish.personId, at, address })
		await moveErasure(tx, { id, from: ['approved'], to: 'done', byId: me.id, at, counts })
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: 'erasure.do', target: `person:${wish.personId}` },
			...{
				before: { state: wish.state },
				after: { state: 'done', erasure: id, classes: wish.classes, counts },
			},
		})
		await listErasure(deps, tx, lineOf({ ...wish, doneById: me.id, doneAt: at }))
		return { ok: true, counts }
	})
}

/** Erases these classes in their order, and counts the rows of each kind that went; identity comes last, since others look for records by it. */
export async function eraseClasses(
	tx: Queries,
	classes: readonly DataClass[],
	erasing: { personId: string; at: Date; address: string },
): Promise<ErasedCounts> {
	const counts: ErasedCounts = {}
	for (const one of dataClasses.toReversed()) {
		if (!classes.includes(one)) continue
		for (const [kind, count] of Object.entries(await eraseClass(tx, one, erasing)))
			if (count > 0) counts[kind] = (counts[kind] ?? 0) + count
	}
	return counts
}

/** An address that nobody has, can guess or can write to. */
export function nobodysAddress(): string {
	return `${newSalt()}@erased.invalid`
}
