import type { Deps } from '../deps.server'
import { scoresFor } from '../session/scores-for'
import { filterWords } from '../store/record-query.server'
import { type RecordItem, type RecordQuery, recordsOf } from '../store/records.server'
import { csvOf } from './csv.server'
import { recordAudit } from './record-audit.server'

const batch = 1000

const head = [
	'number',
	'date (UTC)',
	'person',
	'e-mail',
	'team',
	'kind',
	'title',
	'name',
	'result',
	'total',
	'tone',
	'respect',
	'resolution',
	'minutes',
	'version',
	'corrects number',
	'reason',
	'round of marks',
	'corrected by number',
	'exported (UTC)',
	'filter',
]

/**
 * Exactly the records a query shows, all pages of it, as CSV that no spreadsheet takes for formulas.
 * Each row carries when and by which filter it was exported; the audit log keeps who did it.
 */
export async function exportRecords(
	deps: Deps,
	me: { id: string },
	query: RecordQuery,
): Promise<{ filename: string; body: string; rows: number }> {
	const at = stamp(deps.now())
	const filter = filterWords(query.filter)
	let body = `\uFEFF${csvOf([head])}`
	let rows = 0
	let upTo: number | undefined
	for (;;) {
		const page = await recordsOf(deps.db.read, {
			...query,
			skip: rows,
			take: batch,
			...(upTo === undefined ? {} : { upTo }),
		})
		upTo = page.head
		rows += page.items.length
		body += csvOf(page.items.map((item) => cells(item, me.id, at, filter)))
		if (page.items.length < batch) break
	}
	await deps.db.write((tx) =>
		recordAudit(deps, tx, {
			actorId: me.id,
			action: 'records.export',
			target: 'records',
			after: { filter, rows },
		}),
	)
	return { filename: `rapport-records-${at.replace(' ', 'T').replace(':', '')}Z.csv`, body, rows }
}

function cells(item: RecordItem, readerId: string, at: string, filter: string): (string | number)[] {
	const scores = scoresFor(readerId, item)
	const whole = (thousandths: number | undefined) =>
		thousandths === undefined ? '' : Math.floor(thousandths / 1000)
	return [
		item.seq,
		stamp(item.at),
		item.person?.name ?? '(erased)',
		item.person?.email ?? '',
		item.person?.team ?? '',
		item.kind,
		item.title,
		item.slug,
		item.result === 'not-yet' ? 'not yet' : item.result,
		whole(scores?.total),
		whole(scores?.tone),
		whole(scores?.respect),
		whole(scores?.resolution),
		item.minutes,
		item.versionHash,
		item.corrects ?? '',
		item.reason ?? '',
		item.round ?? '',
		item.correctedBy ?? '',
		at,
		filter,
	]
}

function stamp(date: Date): string {
	return date.toISOString().slice(0, 16).replace('T', ' ')
}
