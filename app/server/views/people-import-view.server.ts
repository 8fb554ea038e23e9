import { dayOf } from '#app/core/records/day'
import { urls } from '#app/urls'
import type { Deps } from '../deps.server'
import { waitingPeople } from '../people/import-desk.server'
import { planDigest } from '../people/plan-digest'
import { mostRows } from '../people/read-people-csv'
import { planNow } from '../people/read-world.server'
import type { Me } from '../session/require.server'
import { recentRuns } from '../store/import-runs.server'
import { namesOf } from '../store/people.server'

/** So many rows of each kind are shown; the file has all of them. */
const shown = 100
export const mostMegabytes = 20

/** The page of imports: what the waiting file would change now, and what was taken in before. */
export async function peopleImportView(deps: Deps, me: Pick<Me, 'id' | 'role' | 'trains'>) {
	const db = deps.db.read
	const rows = await recentRuns(db)
	const names = await namesOf(
		db,
		rows.map(({ byId }) => byId),
	)
	const today = dayOf(deps.now(), deps.env.timeZone)
	return {
		run: await dryRun(deps, me),
		runs: rows.map(({ byId, ...row }) => ({ ...row, by: names.get(byId) ?? '' })),
		today,
		most: { megabytes: mostMegabytes, rows: mostRows.toLocaleString('en-GB') },
	}
}

async function dryRun(deps: Deps, me: Pick<Me, 'id' | 'role' | 'trains'>) {
	const file = await waitingPeople.of(deps, me.id)
	const now = file && (await planNow(deps, deps.db.read, me, file))
	if (!file || !now) return null
	const { plan, ignored } = now
	const changing = plan.rows.filter(({ kind }) => kind !== 'unchanged' && kind !== 'error')
	return {
		name: file.name,
		encoding: file.encoding,
		since: file.since,
		digest: planDigest(plan),
		counts: plan.counts,
		faults: plan.faults.slice(0, shown),
		allFaults: plan.faults.length,
		rows: changing.slice(0, shown).map(({ line, name, kind, changes }) => ({ line, name, kind, changes })),
		allRows: changing.length,
		missing: plan.missing.slice(0, shown).map(({ name }) => name),
		allMissing: plan.missing.length,
		newPlaces: [...plan.newTeams, ...plan.newSites],
		ignored,
		reportUrl: urls.importReport(),
	}
}
