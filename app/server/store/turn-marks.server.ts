import type { Points } from '#app/core/scenario/run'
import type { Queries } from './db.server'

/** `blind`: by a trainer, before they saw the scorer's. `rescored`: by a newer scorer. Only `confirmed` counts. */
export type TurnMarkKind = 'blind' | 'confirmed' | 'rescored'

/** A mark of a typed move, set beside the one it was given in play. */
export type TurnMarkRow = {
	/** The move's number. */
	number: number
	tone: Points | null
	respect: Points | null
	/** Who marked it: a trainer, or a scorer. */
	byId: string | null
	scorer: string | null
	/** A trainer's reason, where the mark was changed. */
	reason: string | null
	at: Date
}

export type NewTurnMark = TurnMarkRow & { id: string; attemptId: string; kind: TurnMarkKind }

/** For queries of attempts: the confirmed marks, oldest first. */
export const withConfirmed = {
	turnMarks: { where: { kind: 'confirmed' }, orderBy: { at: 'asc' } },
} as const

export async function addTurnMarks(tx: Queries, marks: readonly NewTurnMark[]): Promise<void> {
	await tx.turnMark.createMany({ data: [...marks] })
}

/** Marks of one kind in an attempt, oldest first; of one person only, where that is said. */
export async function turnMarksOf(
	db: Queries,
	attemptId: string,
	kind: TurnMarkKind,
	byId?: string,
): Promise<TurnMarkRow[]> {
	const rows = await db.turnMark.findMany({
		where: { attemptId, kind, ...(byId !== undefined && { byId }) },
		orderBy: [{ at: 'asc' }, { id: 'asc' }],
	})
	return rows.map(turnMarkFrom)
}

/** Of several marks of one move the newest, in the order of the moves. */
export function newestOfEach(rows: readonly TurnMarkRow[]): TurnMarkRow[] {
	const newest = new Map(rows.map((row) => [row.number, row]))
	return [...newest.values()].sort((a, b) => a.number - b.number)
}

type Row = NonNullable<Awaited<ReturnType<Queries['turnMark']['findFirst']>>>

export function turnMarkFrom({ number, tone, respect, byId, scorer, reason, at }: Row): TurnMarkRow {
	return { number, tone, respect, byId, scorer, reason, at }
}
