import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { dayRange } from '../store/day-range'
import { logKeyFrom, logKeyText } from '../store/log-key'
import { namesOf } from '../store/people.server'
import { type ViewingRow, viewingsOf } from '../store/viewing-list.server'

const perPage = 50

export type ViewingsView = {
	rows: ViewingRow[]
	/** As it was asked for; `name` is that of the one person, where one is asked for. */
	filter: { viewer: string; who: string; person: string; from: string; to: string; name: string | null }
	/** Addresses' queries: the next page, and the first. */
	older: string | null
	first: string | null
}

/** One page of who looked at whom, as an address asks for it. */
export async function viewingsView(
	deps: Pick<Deps, 'db' | 'env'>,
	me: Pick<Me, 'role' | 'trains'>,
	params: URLSearchParams,
): Promise<ViewingsView> {
	const { from, before, text } = dayRange(params, deps.env.timeZone)
	const [viewer = '', who = '', person = ''] = ['viewer', 'who', 'person'].map((name) =>
		(params.get(name) ?? '').trim().slice(0, 100),
	)
	const after = logKeyFrom(params.get('after'))
	const filter = {
		...(viewer && { viewer }),
		...(who && { who }),
		...(person && { personId: person }),
		...(from && { from }),
		...(before && { before }),
		...(me.role === 'hr' && me.trains.length > 0 && { teamIds: me.trains }),
	}
	const rows = await viewingsOf(deps.db.read, filter, { after, take: perPage + 1 })
	const shown = rows.slice(0, perPage)
	const last = rows.length > perPage ? shown.at(-1) : undefined
	const query = (key: string | null) => {
		const next = new URLSearchParams(
			Object.entries({ viewer, who, person, ...text }).filter(([, value]) => value !== ''),
		)
		if (key !== null) next.set('after', key)
		return next.toString()
	}
	const name = person ? ((await namesOf(deps.db.read, [person])).get(person) ?? null) : null
	return {
		rows: shown,
		filter: { viewer, who, person, ...text, name },
		older: last ? query(logKeyText(last)) : null,
		first: after ? query(null) : null,
	}
}
