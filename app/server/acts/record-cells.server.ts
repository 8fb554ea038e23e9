import { z } from 'zod'
import type { ExportNames } from '../store/export-names.server'
import type { ExportRow } from '../store/record-export.server'
import type { Cell } from './stream-rows.server'

export const exportHead: Cell[] = [
	...['number', 'date (UTC)', 'person', 'e-mail', 'team', 'site', 'kind', 'title', 'name', 'result'],
	...['total', 'tone', 'respect', 'resolution', 'minutes', 'version', 'way', 'round', 'recorded (UTC)'],
	...['holds until (UTC)', 'attested', 'in work time', 'language', 'job then', 'team then', 'site then'],
	...['manager then', 'granted by', 'agreed by', 'approval', 'certificate', 'corrects number', 'reason'],
	...['round of marks', 'corrected by number', 'exported (UTC)', 'filter'],
]

const snapshotSchema = z.object({
	job: z.string().nullable(),
	team: z.string().nullable(),
	site: z.string().nullable(),
	manager: z.string().nullable(),
})
const scoresSchema = z.object({
	tone: z.number(),
	respect: z.number(),
	resolution: z.number(),
	total: z.number(),
})

/** A record as cells, without the last two of the head: when it was exported, and by which filter. */
export function exportCells(row: ExportRow, readerId: string, names: ExportNames): Cell[] {
	const { personId, result, snapshot } = row
	// Until somebody has passed, everybody else is told "not yet" and no more.
	const hidden = result === 'not-yet' && personId !== readerId
	const scores = row.scores === null || hidden ? null : scoresSchema.parse(JSON.parse(row.scores))
	const then = snapshot === null ? null : snapshotSchema.parse(JSON.parse(snapshot))
	const whole = (thousandths: number | undefined) =>
		thousandths === undefined ? '' : Math.floor(thousandths / 1000)
	return [
		...[row.seq, minute(row.at), personId === null ? '(erased)' : (row.name ?? ''), row.email ?? ''],
		...[row.team ?? '', row.site ?? '', row.kind, names.title(row.versionHash) ?? row.slug, row.slug],
		...[result === 'not-yet' ? 'not yet' : result, whole(scores?.total), whole(scores?.tone)],
		...[whole(scores?.respect), whole(scores?.resolution), row.minutes, row.versionHash, row.way ?? ''],
		...[row.courseRound ?? '', minute(row.recordedAt ?? row.at), minute(row.expiresAt)],
		...[row.attestedBy === null ? '' : 'yes', row.inWorkTime ?? '', row.language ?? '', then?.job ?? ''],
		...[names.team(then?.team ?? null), names.site(then?.site ?? null), names.person(then?.manager ?? null)],
		...[names.person(row.grantedById), names.person(row.agreedById), approvalText(row.approval)],
		...[row.certificate ?? '', row.corrects ?? '', row.reason ?? '', row.round ?? '', row.correctedBy ?? ''],
	]
}

function approvalText(approval: string | null): string {
	return approval === null ? '' : approval.replace('-', ' ')
}

/** An instant as the file holds it, to the minute. */
function minute(stored: string | null): string {
	return stored === null ? '' : stored.slice(0, 16).replace('T', ' ')
}
