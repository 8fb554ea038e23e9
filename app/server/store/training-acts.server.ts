import { type ActKind, isActKind, type TrainingAct } from '#app/core/records/acts'
import type { Queries } from './db.server'

export type ActRow = Omit<TrainingAct, 'kind'> & { kind: ActKind; personId: string; byId: string | null }

export async function addActs(tx: Queries, acts: readonly ActRow[]): Promise<void> {
	if (acts.length > 0) await tx.trainingAct.createMany({ data: [...acts] })
}

/** Words to an act, apart from it, so that they can be erased. */
export async function addActNotes(
	tx: Queries,
	notes: readonly { actId: string; text: string; byId: string; at: Date }[],
): Promise<void> {
	if (notes.length > 0) await tx.actNote.createMany({ data: [...notes] })
}

/** An act, and whether it was taken back already; null when there is none. */
export async function actRow(db: Queries, id: string): Promise<(ActRow & { undone: boolean }) | null> {
	const row = await db.trainingAct.findUnique({ where: { id } })
	if (!row || !isActKind(row.kind)) return null
	const undone = (await db.trainingAct.count({ where: { undoes: id } })) > 0
	return { ...row, kind: row.kind, undone }
}

/** The enrolments in a course that somebody made and has not taken back. */
export async function ownEnrolments(
	db: Queries,
	{ personId, course }: { personId: string; course: string },
): Promise<ActRow[]> {
	const rows = await db.trainingAct.findMany({ where: { personId, course, kind: 'enrol' } })
	const undone = new Set(rows.map((row) => row.undoes))
	return rows.flatMap((row) =>
		row.undoes === null && !undone.has(row.id) ? [{ ...row, kind: 'enrol' as const }] : [],
	)
}
