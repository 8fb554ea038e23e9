import { type ReportAsked, reportSchema } from '#app/server/acts/keep-report.server'
import type { ReportField } from '#app/ui/reports/report-form'

const fields = ['name', 'page', 'query', 'every', 'on', 'hour', 'timeZone'] as const

/** What a form about a report says; what was typed comes back with the fields that need another look. */
export function postedReport(
	form: FormData,
):
	| { ok: true; report: ReportAsked }
	| { ok: false; value: Record<ReportField, string>; wrong: ReportField[]; recipients: string[] } {
	const text = (name: ReportField) => String(form.get(name) ?? '')
	const value = {
		...{ name: text('name'), page: text('page'), query: text('query').replace(/^\?/, '') },
		...{ every: text('every'), on: text('on'), hour: text('hour'), timeZone: text('timeZone') },
	}
	const recipients = form.getAll('recipients').map(String).slice(0, 200)
	const read = reportSchema.safeParse({ ...value, recipients })
	if (read.success) return { ok: true, report: read.data }
	const wrong = fields.filter((name) => read.error.issues.some(({ path }) => path[0] === name))
	return { ok: false, value, wrong, recipients }
}
