import { z } from 'zod'
import { refreshAffected } from '../acts/refresh-affected.server'
import type { Deps } from '../deps.server'

const payload = z.object({ personIds: z.array(z.string()) })

/** Works out anew how people stand whom a change touched that was too large to be worked out within its write. */
export async function refreshPlanned(deps: Deps, given: unknown): Promise<string> {
	const { personIds } = payload.parse(given)
	await refreshAffected(deps, personIds)
	return `${personIds.length} people worked out`
}
