import { z } from 'zod'
import { refreshAffected } from '../acts/refresh-affected.server'
import type { Deps } from '../deps.server'
import { eachShare } from '../in-turns.server'
import { keepListCopies } from '../store/person-facts.server'

const payload = z.object({ personIds: z.array(z.string()), copies: z.literal(true).optional() })

/** The records of so few people are told their new places in one turn: others write between them. */
const few = 25

/** Works out anew how people stand, or only what lists show of them, after a change too large to be followed within its write. */
export async function refreshPlanned(deps: Deps, given: unknown): Promise<string> {
	const { personIds, copies } = payload.parse(given)
	if (copies) {
		await eachShare(personIds, few, (some) => deps.db.write((tx) => keepListCopies(tx, some)))
		return `lists show ${personIds.length} people as they are now`
	}
	await refreshAffected(deps, personIds)
	return `${personIds.length} people worked out`
}
