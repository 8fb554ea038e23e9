import { type ReportAsked, reportSchema } from '#app/server/acts/keep-report.server'
import type { ReportField } from '#app/ui/reports/report-form'

const fields = ['name', 'page', 'query', 'every', 'on', 'hour', 'timeZone', 'recipients'] as const
type ReportValue = Record<Exclude<ReportField, 'recipients'>, string>

/** What a form about a report says; what was typed comes back with the fields that need another look. */
export function postedReport(
	form: FormData,
):
	| { ok: true; report: ReportAsked }
	| { ok: false; value: ReportValue; wrong: ReportField[]; recipients: string[]; who: string } {
	const text = (name: string) => String(form.get(name) ?? '')
	const value = {
		...{ name: text('name'), page: text('page'), query: text('query').replace(/^\?/, '') },
		...{ every: text('every'), on: text('on'), hour: text('hour'), timeZone: text('timeZone') },
	}
	const recipients = form.getAll('recipients').map(String)
	const who = String(form.get('who') ?? '')
		.slice(0, 100)
		.trim()
	const read = reportSchema.safeParse({ ...value, recipients })
	// A name that was written and not yet looked for is looked for first.
	if (form.has('find') || who !== String(form.get('found') ?? ''))
		return { ok: false, value, wrong: [], recipients, who }
	if (read.success) return { ok: true, report: read.data }
	const wrong = fields.filter((name) => read.error.issues.some(({ path }) => path[0] === name))
	return { ok: false, value, wrong, recipients, who }
}
