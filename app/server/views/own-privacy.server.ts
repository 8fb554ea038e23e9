import type { Deps } from '../deps.server'
import { openErasureOf } from '../store/erasures.server'
import { viewingsOf } from '../store/viewing-list.server'
import { adjustmentItems, wishOf } from './person-page.server'

/** What one finds about oneself: what was agreed, who looked, and a wish to erase. */
export async function ownPrivacy(deps: Pick<Deps, 'db' | 'now'>, personId: string) {
	const { read } = deps.db
	const [adjustments, viewings, wish] = await Promise.all([
		adjustmentItems(deps, personId),
		viewingsOf(read, { personId }, { after: null, take: 50 }),
		openErasureOf(read, personId),
	])
	return { adjustments, viewings, erasure: wishOf(wish, personId) }
}
