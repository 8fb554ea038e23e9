import type { Deps } from '../deps.server'
import { may } from '../session/permissions'
import type { Me } from '../session/require.server'
import { awaitedCount } from '../store/awaited.server'
import { headsOf } from '../store/content.server'
import { countsOf } from '../store/counts.server'
import { panelsToRate } from '../store/panels.server'

export type DeskCounts = {
	/** Null where the role may not know. */
	scenarios: number | null
	problems: number | null
	/** Open panels in which something is left to rate. */
	toRate: number | null
	/** Official attempts that wait for a trainer to confirm them. */
	toConfirm: number | null
	broken: { slug: string; title: string }[]
	records: number | null
	people: number | null
	entries: number | null
}

/** The numbers on a trainer's, HR's or administrator's home; each only where the permission table lets it be known. */
export async function deskCounts(deps: Pick<Deps, 'db'>, me: Me): Promise<DeskCounts> {
	const counts = await countsOf(deps.db.read)
	const content = may(me.role, 'content-read') !== false
	const heads = content ? (await headsOf(deps.db.read, 'scenario')).filter((head) => !head.retiredAt) : []
	const broken = heads.filter((head) => head.problems.some((problem) => problem.severity === 'error'))
	return {
		scenarios: content ? heads.length : null,
		problems: content ? heads.reduce((sum, head) => sum + head.problems.length, 0) : null,
		toRate: may(me.role, 'replies-rate') === false ? null : await panelsToRate(deps.db.read, me.id),
		toConfirm: may(me.role, 'grade') === 'own-teams' ? await awaitedCount(deps.db.read, me) : null,
		broken: broken.map((head) => ({ slug: head.slug, title: head.slug })),
		records: may(me.role, 'records-read') === 'all' ? counts.records : null,
		people: may(me.role, 'trainees-manage') === 'all' ? counts.people : null,
		entries: may(me.role, 'audit-read') === 'all' ? counts.entries : null,
	}
}
