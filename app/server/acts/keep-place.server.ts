import { isZone } from '#app/core/records/day'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { addressOf } from '../store/people.server'
import { createSite, keepSite, peopleAtSite, type SiteRow, siteNamed, siteOf } from '../store/sites.server'
import {
	createTeam,
	keepTrainers,
	lookersAfter,
	renameTeam,
	teamName,
	teamNamed,
} from '../store/teams.server'
import { planRefresh } from './plan-refresh.server'
import { recordAudit } from './record-audit.server'

export type PlaceFault =
	| 'name-missing'
	| 'name-taken'
	| 'zone-bad'
	| 'days-missing'
	| 'hours-bad'
	| 'person-unknown'
export type PlaceResult =
	| { ok: true; name: string }
	/** `unknown`: the addresses that are nobody's who could look after a team. */
	| { ok: false; refused: PlaceFault | 'not-found'; unknown?: string[] }

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

/** Adds a site (`id` null) or changes one. */
export async function keepSiteAs(
	deps: Deps,
	me: Pick<Me, 'id'>,
	asked: Omit<SiteRow, 'id'> & { id: string | null },
): Promise<PlaceResult> {
	const { id, ...site } = asked
	const refused = siteFault(site)
	if (refused) return { ok: false, refused }
	return deps.db.write(async (tx): Promise<PlaceResult> => {
		const other = await siteNamed(tx, site.name)
		if (other !== null && other !== id) return { ok: false, refused: 'name-taken' }
		const before = id === null ? null : await siteOf(tx, id)
		if (id !== null && before === null) return { ok: false, refused: 'not-found' }
		const row = { id: id ?? deps.newId(), ...site }
		if (before) await keepSite(tx, row)
		else await createSite(tx, row)
		const action = before ? 'site.change' : 'site.create'
		await recordAudit(deps, tx, {
			actorId: me.id,
			action,
			target: `site:${row.id}`,
			...(before && { before }),
			after: row,
		})
		if (before && before.timeZone !== row.timeZone)
			await planRefresh(deps, tx, {
				key: `site:${deps.newId()}`,
				personIds: await peopleAtSite(tx, row.id),
			})
		return { ok: true, name: site.name }
	})
}

function siteFault({ name, timeZone, workDays, workFrom, workTo }: Omit<SiteRow, 'id'>): PlaceFault | null {
	if (name === '') return 'name-missing'
	if (!isZone(timeZone)) return 'zone-bad'
	if (!/^[1-7]+$/.test(workDays)) return 'days-missing'
	return clock.test(workFrom) && clock.test(workTo) && workFrom < workTo ? null : 'hours-bad'
}

/** Adds a team (`id` null) or changes its name and who looks after it; HR named here is kept to their teams. */
export async function keepTeamAs(
	deps: Deps,
	me: Pick<Me, 'id'>,
	asked: { id: string | null; name: string; addresses: readonly string[] },
): Promise<PlaceResult> {
	const { name } = asked
	if (name === '') return { ok: false, refused: 'name-missing' }
	const addresses = [...new Set(asked.addresses.map(addressOf))]
	return deps.db.write(async (tx): Promise<PlaceResult> => {
		const other = await teamNamed(tx, name)
		if (other !== null && other !== asked.id) return { ok: false, refused: 'name-taken' }
		const before = asked.id === null ? null : await teamName(tx, asked.id)
		if (asked.id !== null && before === null) return { ok: false, refused: 'not-found' }
		const people = await lookersAfter(tx, addresses)
		const known = new Set(people.map(({ email }) => email))
		const unknown = addresses.filter((address) => !known.has(address))
		if (unknown.length > 0) return { ok: false, refused: 'person-unknown', unknown }
		const id = asked.id ?? deps.newId()
		if (before === null) await createTeam(tx, { id, name })
		else await renameTeam(tx, id, name)
		const was = await keepTrainers(
			tx,
			id,
			people.map((one) => one.id),
		)
		await recordAudit(deps, tx, {
			actorId: me.id,
			action: before === null ? 'team.create' : 'team.change',
			target: `team:${id}`,
			before: { name: before, lookedAfterBy: was },
			after: { name, lookedAfterBy: people.map((one) => one.id) },
		})
		return { ok: true, name }
	})
}
