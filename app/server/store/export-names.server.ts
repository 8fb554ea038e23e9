import type { Queries } from './db.server'
import { peopleNames } from './people-names.server'
import type { ExportRow } from './record-export.server'
import { versionTitlesOf } from './version-titles.server'

/** Names for the ids that records hold. */
export type ExportNames = {
	/** Looks up whom these rows name, where it is not known yet. */
	learn(rows: readonly ExportRow[]): Promise<void>
	title(hash: string): string | undefined
	team(id: string | null): string
	site(id: string | null): string
	/** Null: nobody; an id that is nobody's any more stays an id. */
	person(id: string | null): string
}

export async function exportNames(db: Queries): Promise<ExportNames> {
	const [teams, sites, titles] = await Promise.all([
		db.team.findMany({ select: { id: true, name: true } }),
		db.site.findMany({ select: { id: true, name: true } }),
		versionTitlesOf(db),
	])
	const places = new Map([...teams, ...sites].map(({ id, name }) => [id, name]))
	const people = new Map<string, string>()
	const place = (id: string | null) => (id === null ? '' : (places.get(id) ?? id))
	return {
		async learn(rows) {
			const ids = rows.flatMap(({ grantedById, agreedById, snapshot }) =>
				[grantedById, agreedById, managerIn(snapshot)].flatMap((id) =>
					id === null || people.has(id) ? [] : id,
				),
			)
			for (const [id, name] of await peopleNames(db, [...new Set(ids)])) people.set(id, name)
		},
		title: (hash) => titles.get(hash),
		team: place,
		site: place,
		person: (id) => (id === null ? '' : (people.get(id) ?? id)),
	}
}

/** Snapshots are ours: a manager's id is looked for as it is written. */
function managerIn(snapshot: string | null): string | null {
	return snapshot === null ? null : (/"manager":"([^"]+)"/.exec(snapshot)?.[1] ?? null)
}
