import type { Queries } from './db.server'

/** Somebody's official attempts whose record was taken away: they stay, and count towards nothing. */
export async function voidedAttempts(db: Queries, personId: string): Promise<ReadonlySet<string>> {
	const voids = await db.recordLine.findMany({
		where: { personId, kind: 'scenario', result: 'void' },
		select: { seq: true },
	})
	if (voids.length === 0) return new Set()
	const takenAway = await db.completionRecord.findMany({
		where: { seq: { in: voids.map(({ seq }) => seq) } },
		select: { corrects: true },
	})
	const records = await db.completionRecord.findMany({
		where: { seq: { in: takenAway.flatMap(({ corrects }) => corrects ?? []) } },
		select: { attemptId: true },
	})
	return new Set(records.flatMap(({ attemptId }) => attemptId ?? []))
}
