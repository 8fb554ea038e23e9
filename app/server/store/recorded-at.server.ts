import type { Queries } from './db.server'

/** When these records were written, by number. */
export async function recordedAtOf(db: Queries, seqs: readonly number[]): Promise<ReadonlyMap<number, Date>> {
	const rows = await db.completionRecord.findMany({
		where: { seq: { in: [...new Set(seqs)] } },
		select: { seq: true, at: true, recordedAt: true },
	})
	return new Map(rows.map(({ seq, at, recordedAt }) => [seq, recordedAt ?? at]))
}
