import { Cron } from 'croner'
import { z } from 'zod'
import { isZone } from '#app/core/records/day'
import { type ReportTimes, reportPattern, reportRhythms } from '#app/core/records/next-report'
import type { Deps } from '../deps.server'
import { may, roles } from '../session/permissions'
import type { Me } from '../session/require.server'
import { readersAmong } from '../store/report-readers.server'
import { changeReport, createReport } from '../store/reports.server'
import { recordAudit } from './record-audit.server'

/** Lists that can be sent as a report. */
export const reportPages = ['training-list', 'records'] as const

/** How many others may get one report. */
export const mostRecipients = 500

/** Who may read what a report opens, and so may get one. */
export const readerRoles = roles.filter((role) => may(role, 'assignments-read') !== false)

export const reportSchema = z
	.object({
		name: z.string().trim().min(1).max(80),
		page: z.enum(reportPages),
		query: z.string().max(2000),
		every: z.enum(reportRhythms),
		on: z.preprocess(
			(text) => (text === '' || text === null ? null : text),
			z.coerce.number().int().min(1).max(28).nullable(),
		),
		hour: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
		timeZone: z.string().refine(isZone),
		/** Ids of others who get it too. */
		recipients: z.array(z.string().max(200)).max(mostRecipients).default([]),
	})
	.refine(({ every, on }) => every !== 'week' || (on !== null && on <= 7), { path: ['on'] })
	.refine(({ every, on }) => every !== 'month' || on !== null, { path: ['on'] })
export type ReportAsked = z.output<typeof reportSchema>

/** When a report goes out next after an instant: by the clock of its zone, also over a change of clocks. */
export function nextRun(times: ReportTimes, timeZone: string, after: Date): Date | null {
	return new Cron(reportPattern(times), { timezone: timeZone, paused: true }).nextRun(after)
}

/** Makes a report for oneself, or changes one's own; false where there is none of that id. */
export async function keepReport(
	deps: Deps,
	me: Pick<Me, 'id'>,
	asked: ReportAsked,
	id: string | null,
): Promise<boolean> {
	const on = asked.every === 'day' ? null : asked.on
	const { recipients: others, ...said } = asked
	const times = { ...said, on, nextRunAt: nextRun({ ...asked, on }, asked.timeZone, deps.now()) }
	return deps.db.write(async (tx) => {
		const able = await readersAmong(tx, { ids: others, roles: readerRoles, at: deps.now() })
		const readers = new Set(able.map((one) => one.id))
		const recipients = [...new Set([me.id, ...others.filter((one) => readers.has(one))])]
		const fields = { ...times, recipients: JSON.stringify(recipients) }
		const { name: _, query: __, nextRunAt: ___, ...after } = { ...times, recipients }
		const target = id ?? deps.newId()
		if (id === null)
			await createReport(tx, {
				...fields,
				...{ id: target, createdById: me.id, createdAt: deps.now() },
			})
		else if (!(await changeReport(tx, { id, createdById: me.id }, fields))) return false
		const action = id === null ? 'report.create' : 'report.change'
		await recordAudit(deps, tx, { actorId: me.id, action, target: `report:${target}`, after })
		return true
	})
}

/** Ends one's own report; false where there is none. */
export async function endReport(deps: Deps, me: Pick<Me, 'id'>, id: string): Promise<boolean> {
	return deps.db.write(async (tx) => {
		if (!(await changeReport(tx, { id, createdById: me.id }, { endedAt: deps.now() }))) return false
		await recordAudit(deps, tx, { actorId: me.id, action: 'report.end', target: `report:${id}` })
		return true
	})
}
