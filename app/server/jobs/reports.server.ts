import { z } from 'zod'
import { reportRhythms } from '#app/core/records/next-report'
import { urls } from '#app/urls'
import { nextRun, readerRoles } from '../acts/keep-report.server'
import type { Deps } from '../deps.server'
import { reportLetter } from '../mail/letters/report-letter'
import { type LetterAsked, writeLetters } from '../mail/write-letter.server'
import type { Queries } from '../store/db.server'
import { readersAmong } from '../store/report-readers.server'
import { moveOn, type ReportRow, reportsDue } from '../store/reports.server'

const recipients = z.array(z.string())
const rhythm = z.enum(reportRhythms)

/** Writes the letters of reports whose time has come; after a long stop one each. */
export async function sendReports(deps: Deps): Promise<string> {
	let letters = 0
	for (const report of await reportsDue(deps.db.read, deps.now()))
		letters += await deps.db.write((tx) => sendOne(deps, tx, report))
	return `${letters} letters`
}

async function sendOne(deps: Deps, tx: Queries, report: ReportRow): Promise<number> {
	const at = deps.now()
	const times = { every: rhythm.parse(report.every), on: report.on, hour: report.hour }
	const nextRunAt = nextRun(times, report.timeZone, at)
	if (!(await moveOn(tx, report, { lastRunAt: at, nextRunAt }))) return 0
	const ids = recipients.parse(JSON.parse(report.recipients))
	const readers = await readersAmong(tx, { ids, roles: readerRoles, at })
	const link = `${deps.env.origin}${urls.report(report.id)}`
	const letters = readers.map(
		({ id, name, email }): LetterAsked => ({
			key: `report:${report.id}:${report.nextRunAt?.toISOString()}:${id}`,
			personId: id,
			to: email,
			kind: 'report',
			...reportLetter({ name, report: report.name, link }),
		}),
	)
	return (await writeLetters(deps, tx, letters)).size
}
