import type { Deps } from '../deps.server'
import { auditCount, auditOf } from '../store/audit.server'
import { peopleOf } from '../store/people.server'
import { auditDetails } from './audit-details'

const perPage = 50

export type AuditView = {
	rows: { id: string; at: Date; who: string | null; action: string; about: string; details: string }[]
	first: number
	last: number
	all: number
	previous: number | null
	next: number | null
}

/** One page of the log, newest first, with names in the place of ids. */
export async function auditView(deps: Pick<Deps, 'db'>, page: number): Promise<AuditView> {
	const skip = (page - 1) * perPage
	const [entries, all, people] = await Promise.all([
		auditOf(deps.db.read, { skip, take: perPage }),
		auditCount(deps.db.read),
		peopleOf(deps.db.read),
	])
	const names = new Map(people.map((person) => [`person:${person.id}`, person.name]))
	const last = skip + entries.length
	return {
		rows: entries.map((entry) => ({
			id: entry.id,
			at: entry.at,
			who: entry.actor,
			action: entry.action,
			about: names.get(entry.target) ?? entry.target,
			details: auditDetails(entry.before, entry.after),
		})),
		first: all === 0 ? 0 : skip + 1,
		last,
		all,
		previous: page > 1 ? page - 1 : null,
		next: last < all ? page + 1 : null,
	}
}
