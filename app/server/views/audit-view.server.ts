import type { Deps } from '../deps.server'
import { auditScope } from '../session/audit-scope.server'
import type { Me } from '../session/require.server'
import { auditList } from '../store/audit-list.server'
import { dayRange } from '../store/day-range'
import { logKeyFrom, logKeyText } from '../store/log-key'
import { namesOf } from '../store/people.server'
import { type AuditChange, auditChanges, idsIn } from './audit-changes'

const perPage = 50

export type AuditView = {
	rows: {
		id: string
		line: number | null
		at: Date
		who: string | null
		action: string
		about: string
		changes: AuditChange[]
	}[]
	filter: { who: string; action: string; target: string; text: string; from: string; to: string }
	older: string | null
	first: string | null
}

/** One page of the log as an address asks for it, newest first, with names in the place of ids; null where none is theirs. */
export async function auditView(
	deps: Pick<Deps, 'db' | 'env'>,
	me: Pick<Me, 'id' | 'role'>,
	params: URLSearchParams,
): Promise<AuditView | null> {
	const { read } = deps.db
	const scope = await auditScope(read, me)
	if (!scope) return null
	const { from, before, text: days } = dayRange(params, deps.env.timeZone)
	const said = (name: string) => (params.get(name) ?? '').trim().slice(0, 100)
	const words = { who: said('who'), action: said('action'), target: said('target'), text: said('text') }
	const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== ''))
	const after = logKeyFrom(params.get('after'))
	const filter = { ...given, ...(from && { from }), ...(before && { before }) }
	const entries = await auditList(read, scope, filter, { after, take: perPage + 1 })
	const shown = entries.slice(0, perPage)
	const names = await namesOf(
		read,
		shown.flatMap((entry) => [...idsIn(entry.before), ...idsIn(entry.after)]),
	)
	const last = entries.length > perPage ? shown.at(-1) : undefined
	const query = (key: string | null) => {
		const next = new URLSearchParams({ ...given, ...Object.fromEntries(daysGiven()) })
		if (key !== null) next.set('after', key)
		return next.toString()
	}
	return {
		rows: shown.map((entry) => ({
			id: entry.id,
			line: entry.seq,
			at: entry.at,
			who: entry.actor,
			action: entry.action,
			about: entry.about ?? entry.target,
			changes: auditChanges(entry.before, entry.after, (id) => names.get(id)),
		})),
		filter: { ...words, ...days },
		older: last ? query(logKeyText(last)) : null,
		first: after ? query(null) : null,
	}

	function daysGiven(): [string, string][] {
		return Object.entries(days).filter(([, value]) => value !== '')
	}
}
