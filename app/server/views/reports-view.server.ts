import { z } from 'zod'
import { reportRhythms } from '#app/core/records/next-report'
import { readerRoles, reportPages } from '../acts/keep-report.server'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { reportReaders } from '../store/report-readers.server'
import { reportsOf } from '../store/reports.server'
import { zoneOfPerson } from '../store/zones.server'
import { reportFilter } from './report-filter.server'

const asPage = z.enum(reportPages).nullable().catch(null)
const asIds = z.array(z.string()).catch([])
const asRhythm = z.enum(reportRhythms).nullable().catch(null)

/** One's own reports, and what the form begins with: the one named by `edit`, else a new one of the list in the address. */
export async function reportsView(deps: Deps, me: Me, params: URLSearchParams) {
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
	const value = edited ? { ...valueOf(edited) } : fresh
	const reports = rows.map(async ({ id, name, page, query, every, nextRunAt }) => ({
		...{ id, name, nextRunAt, page: asPage.parse(page), every: asRhythm.parse(every) },
		filter: await reportFilter(deps, me, page, query),
	}))
	const recipients = edited ? asIds.parse(JSON.parse(edited.recipients)) : []
	return {
		reports: await Promise.all(reports),
		edit: edited?.id ?? null,
		value,
		filter: await reportFilter(deps, me, value.page, value.query),
		recipients,
		...(await whoCouldGetIt(deps, me, recipients)),
	}
}

/** So many people are listed at once; more are found by their names. */
const listed = 20

/** Those who get a report, and those whom one could choose: all where they are few, else whoever fits what was searched for. */
export async function whoCouldGetIt(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Pick<Me, 'id'>,
	chosen: readonly string[],
	who = '',
) {
	const asked = { roles: readerRoles, not: me.id, who, chosen, at: deps.now(), take: listed }
	return { who, ...(await reportReaders(deps.db.read, asked)) }
}

function valueOf(row: Awaited<ReturnType<typeof reportsOf>>[number]) {
	const { name, page, query, every, on, hour, timeZone } = row
	return { name, page, query, every, on: on === null ? '' : String(on), hour, timeZone }
}
