import { catchUpStandings } from '../acts/refresh-standings.server'
import type { Deps } from '../deps.server'
import { may } from '../session/permissions'
import type { Me } from '../session/require.server'
import { headsOf } from '../store/content.server'
import { countsOf, waitingAtDesk } from '../store/counts.server'
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
	/** Trainings that should be done and are not: never done by their day, or lapsed. */
	overdue: number | null
	/** What lapses within thirty days. */
	lapsing: number | null
	/** Wishes to correct a record that nobody has answered. */
	corrections: number | null
	/** What people say is wrong with their records, and HR has not answered. */
	doubts: number | null
	/** Wishes to erase a person that are not done with. */
	erasures: number | null
	/** Jobs that were given up. */
	deadJobs: number | null
	broken: { slug: string; title: string }[]
	records: number | null
	people: number | null
	entries: number | null
}

/** The numbers on a trainer's, HR's or administrator's home; each only where the permission table lets it be known. */
export async function deskCounts(deps: Pick<Deps, 'db' | 'env' | 'now'>, me: Me): Promise<DeskCounts> {
	const all = may(me.role, 'assignments-read') === 'all'
	const operates = may(me.role, 'operate') === 'all'
	if (all) await catchUpStandings(deps)
	const scope = me.trains.length > 0 ? me.trains : null
	const desk = all || operates ? await waitingAtDesk(deps.db.read, { now: deps.now(), teamIds: scope }) : null
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
		overdue: all ? (desk?.overdue ?? null) : null,
		lapsing: all ? (desk?.lapsing ?? null) : null,
		corrections:
			may(me.role, 'records-correct') === 'request-or-approve' ? (desk?.corrections ?? null) : null,
		doubts: me.role === 'hr' ? (desk?.doubts ?? null) : null,
		erasures: erases(me.role) ? (desk?.erasures ?? null) : null,
		deadJobs: operates ? (desk?.deadJobs ?? null) : null,
		broken: broken.map((head) => ({ slug: head.slug, title: head.slug })),
		records: may(me.role, 'records-read') === 'all' ? counts.records : null,
		people: may(me.role, 'trainees-manage') === 'all' ? counts.people : null,
		entries: may(me.role, 'audit-read') === 'all' ? counts.entries : null,
	}
}

function erases(role: string): boolean {
	return ['approve', 'execute'].some((reach) => reach === may(role, 'person-erase'))
}

async function toApprove({ db }: Pick<Deps, 'db'>, me: Pick<Me, 'id'>): Promise<number> {
	const waiting = await draftsInReview(db.read, me.id)
	return waiting.filter(({ state }) => state === 'review').length
}
