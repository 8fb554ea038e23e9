import type { Deps } from '../deps.server'
import { may } from '../session/permissions'
import type { Me } from '../session/require.server'
import { headsOf } from '../store/content.server'
import { countsOf } from '../store/counts.server'
import { draftsInReview } from '../store/drafts.server'
import { panelsToRate } from '../store/panels.server'
import { fromTrainees } from './from-trainees.server'

export type DeskCounts = {
	/** Null where the role may not know. */
	scenarios: number | null
	problems: number | null
	/** Drafts of others that wait for a second look. */
	toApprove: number | null
	/** Open panels in which something is left to rate. */
	toRate: number | null
	/** Official attempts that wait for a trainer to confirm them. */
	toConfirm: number | null
	/** Turns that a trainee asks to have looked at again. */
	toLookAt: number | null
	/** What a trainee says gets in the way, and nobody has answered. */
	toAnswer: number | null
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
	const waiting = await fromTrainees(deps, me)
	const broken = heads.filter((head) => head.problems.some((problem) => problem.severity === 'error'))
	return {
		scenarios: content ? heads.length : null,
		problems: content ? heads.reduce((sum, head) => sum + head.problems.length, 0) : null,
		toApprove: may(me.role, 'content-publish') === false ? null : await toApprove(deps, me),
		toRate: may(me.role, 'replies-rate') === false ? null : await panelsToRate(deps.db.read, me.id),
		toConfirm: waiting?.confirmations ?? null,
		toLookAt: waiting?.disputes ?? null,
		toAnswer: waiting?.obstacles ?? null,
		broken: broken.map((head) => ({ slug: head.slug, title: head.slug })),
		records: may(me.role, 'records-read') === 'all' ? counts.records : null,
		people: may(me.role, 'trainees-manage') === 'all' ? counts.people : null,
		entries: may(me.role, 'audit-read') === 'all' ? counts.entries : null,
	}
}

async function toApprove({ db }: Pick<Deps, 'db'>, me: Pick<Me, 'id'>): Promise<number> {
	const waiting = await draftsInReview(db.read, me.id)
	return waiting.filter(({ state }) => state === 'review').length
}
