import type { Points } from '#app/core/scenario/run'
import type { Queries } from './db.server'
import type { Prisma } from './generated/client'

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
	/** 0: when the attempt was confirmed; then one more for each turn that was marked again. */
	round: number
	at: Date
}

export type NewTurnMark = Omit<TurnMarkRow, 'round'> & {
	id: string
	attemptId: string
	kind: TurnMarkKind
	/** 0 unless told. */
	round?: number
}

/** For queries of attempts: the confirmed marks, oldest first. */
export const withConfirmed = {
	turnMarks: { where: { kind: 'confirmed' }, orderBy: [{ round: 'asc' }, { at: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.AttemptInclude

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
		orderBy: [{ round: 'asc' }, { at: 'asc' }, { id: 'asc' }],
	})
	return rows.map(turnMarkFrom)
}

/** Of several marks of one move the newest, in the order of the moves. */
export function newestOfEach(rows: readonly TurnMarkRow[]): TurnMarkRow[] {
	const newest = new Map(rows.map((row) => [row.number, row]))
	return [...newest.values()].sort((a, b) => a.number - b.number)
}

/** The marks that counted after a round, one a move. */
export function marksUpTo(rows: readonly TurnMarkRow[], round: number): TurnMarkRow[] {
	return newestOfEach(rows.filter((row) => row.round <= round))
}

/** The newest round there is; 0 where no turn was marked again. */
export function lastRound(rows: readonly Pick<TurnMarkRow, 'round'>[]): number {
	return Math.max(0, ...rows.map(({ round }) => round))
}

type Row = NonNullable<Awaited<ReturnType<Queries['turnMark']['findFirst']>>>

export function turnMarkFrom({ number, tone, respect, byId, scorer, reason, round, at }: Row): TurnMarkRow {
	return { number, tone, respect, byId, scorer, reason, round, at }
}
