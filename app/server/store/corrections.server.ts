import { type CorrectionChange, correctionChange } from '#app/core/records/corrections'
import type { Queries } from './db.server'

export const correctionStates = ['open', 'done', 'refused'] as const
export type CorrectionState = (typeof correctionStates)[number]

export type CorrectionRow = {
	id: string
	seq: number
	change: CorrectionChange
	reason: string
	note: string
	requestedById: string
	at: Date
	state: string
	answeredById: string | null
	answeredAt: Date | null
	newSeq: number | null
}

type Stored = Omit<CorrectionRow, 'change'> & { change: string }

const from = (row: Stored): CorrectionRow => ({
	...row,
	change: correctionChange.parse(JSON.parse(row.change)),
})

export async function addCorrection(tx: Queries, row: CorrectionRow): Promise<void> {
	await tx.correctionRequest.create({ data: { ...row, change: JSON.stringify(row.change) } })
}

export async function correctionById(db: Queries, id: string): Promise<CorrectionRow | null> {
	const row = await db.correctionRequest.findUnique({ where: { id } })
	return row && from(row)
}

/** All wishes about one record, oldest first. */
export async function correctionsOf(db: Queries, seq: number): Promise<CorrectionRow[]> {
	const rows = await db.correctionRequest.findMany({ where: { seq }, orderBy: { at: 'asc' } })
	return rows.map(from)
}

/** Wishes in a state, the newest first; of open ones the oldest. */
export async function correctionsIn(
	db: Queries,
	state: CorrectionState,
	take: number,
): Promise<CorrectionRow[]> {
	const rows = await db.correctionRequest.findMany({
		where: { state },
		orderBy: { at: state === 'open' ? 'asc' : 'desc' },
		take,
	})
	return rows.map(from)
}

/** Ends an open wish; false where somebody was faster. */
export async function endCorrection(
	tx: Queries,
	id: string,
	end: { state: 'done' | 'refused'; answeredById: string; answeredAt: Date; newSeq: number | null },
): Promise<boolean> {
	const { count } = await tx.correctionRequest.updateMany({ where: { id, state: 'open' }, data: end })
	return count === 1
}

export async function addRecordNote(
	tx: Queries,
	note: { id: string; seq: number; text: string; byId: string; at: Date },
): Promise<void> {
	await tx.recordNote.create({ data: note })
}

/** What was written to these records, oldest first, with the names of who did. */
export async function recordNotesOf(
	db: Queries,
	seqs: readonly number[],
): Promise<{ seq: number; text: string; by: string | null; at: Date }[]> {
	const rows = await db.recordNote.findMany({ where: { seq: { in: [...seqs] } }, orderBy: { at: 'asc' } })
	const people = await db.person.findMany({
		where: { id: { in: rows.flatMap(({ byId }) => byId ?? []) } },
		select: { id: true, name: true },
	})
	const names = new Map(people.map(({ id, name }) => [id, name]))
	return rows.map(({ seq, text, byId, at }) => ({ seq, text, at, by: names.get(byId ?? '') ?? null }))
}
