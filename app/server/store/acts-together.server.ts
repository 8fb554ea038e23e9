import { isActKind } from '#app/core/records/acts'
import type { Queries } from './db.server'
import type { ActRow } from './training-acts.server'

export type ActTogether = ActRow & { undone: boolean }

/**
 * All that was decided in one go with an act, itself included: by the same person, in the same write (which has one time of
 * knowledge), of the same kind and for the same reason. Empty where there is no such act, or it takes another back.
 */
export async function actsTogether(db: Queries, id: string): Promise<ActTogether[]> {
	const act = await db.trainingAct.findUnique({ where: { id } })
	if (!act || act.undoes !== null || act.byId === null || act.kind === 'enrol') return []
	const { byId, knownAt, kind, code } = act
	const rows = await db.trainingAct.findMany({
		where: { byId, knownAt, kind, code, undoes: null },
		orderBy: { id: 'asc' },
	})
	const ids = rows.map((row) => row.id)
	const taken = await db.trainingAct.findMany({
		where: { undoes: { in: ids }, knownAt: { gte: knownAt } },
		select: { undoes: true },
	})
	const undone = new Set(taken.map((row) => row.undoes))
	return rows.flatMap((row) =>
		isActKind(row.kind) ? [{ ...row, kind: row.kind, undone: undone.has(row.id) }] : [],
	)
}

/** Of these acts, those that were not decided alone: others were in the same go. */
export async function decidedForMany(
	db: Queries,
	acts: readonly { id: string; byId: string | null; knownAt: Date; kind: string; code: string }[],
): Promise<Set<string>> {
	if (acts.length === 0) return new Set()
	const groups = await db.trainingAct.groupBy({
		by: ['byId', 'knownAt', 'kind', 'code'],
		where: { knownAt: { in: acts.map(({ knownAt }) => knownAt) }, undoes: null, kind: { not: 'enrol' } },
		_count: { personId: true },
	})
	const keyOf = (of: { byId: string | null; knownAt: Date; kind: string; code: string }) =>
		JSON.stringify([of.byId, of.knownAt, of.kind, of.code])
	const many = new Set(
		groups.flatMap((group) => (group.byId !== null && group._count.personId > 1 ? [keyOf(group)] : [])),
	)
	return new Set(acts.flatMap((act) => (many.has(keyOf(act)) ? [act.id] : [])))
}
