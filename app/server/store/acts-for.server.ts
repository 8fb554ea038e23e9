import { isActKind, type TrainingAct } from '#app/core/records/acts'
import type { Queries } from './db.server'

/** What was decided for a person about a course, or about all of them; also what was taken back. */
export async function actsFor(db: Queries, personId: string, course: string): Promise<TrainingAct[]> {
	const rows = await db.trainingAct.findMany({
		where: { personId, OR: [{ course }, { course: null }] },
		orderBy: [{ knownAt: 'asc' }, { id: 'asc' }],
	})
	return rows.flatMap((row) => (isActKind(row.kind) ? [{ ...row, kind: row.kind }] : []))
}
