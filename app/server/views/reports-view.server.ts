import { z } from 'zod'
import { reportRhythms } from '#app/core/records/next-report'
import { reportPages } from '../acts/keep-report.server'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { reportsOf } from '../store/reports.server'
import { zoneOfPerson } from '../store/zones.server'

const asPage = z.enum(reportPages).nullable().catch(null)
const asRhythm = z.enum(reportRhythms).nullable().catch(null)

/** One's own reports, and what the form begins with: the one named by `edit`, else a new one of the list in the address. */
export async function reportsView(deps: Deps, me: Pick<Me, 'id'>, params: URLSearchParams) {
	const [rows, zone] = await Promise.all([
		reportsOf(deps.db.read, me.id),
		zoneOfPerson(deps.db.read, me.id, deps.env.timeZone),
	])
	const edited = rows.find(({ id }) => id === params.get('edit'))
	const fresh = {
		...{ name: '', every: 'week', on: '1', hour: '08:00', timeZone: zone },
		page: asPage.parse(params.get('page')) ?? 'training-list',
		query: params.get('query')?.slice(0, 2000) ?? '',
	}
	return {
		reports: rows.map(({ id, name, page, every, nextRunAt }) => ({
			...{ id, name, nextRunAt, page: asPage.parse(page), every: asRhythm.parse(every) },
		})),
		edit: edited?.id ?? null,
		value: edited ? { ...valueOf(edited) } : fresh,
	}
}

function valueOf(row: Awaited<ReturnType<typeof reportsOf>>[number]) {
	const { name, page, query, every, on, hour, timeZone } = row
	return { name, page, query, every, on: on === null ? '' : String(on), hour, timeZone }
}
