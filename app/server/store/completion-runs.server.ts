import { z } from 'zod'
import type { Queries } from './db.server'

const changes = z.object({ seqs: z.array(z.number().int()) })
const counts = z.object({ rows: z.number(), undone: z.number().optional() })

export type CompletionRun = { id: string; file: string; at: Date; rows: number; undone: boolean }

/** Keeps which records a file of past completions became. */
export async function keepCompletionRun(
	tx: Queries,
	run: { id: string; file: string; at: Date; byId: string; seqs: readonly number[] },
): Promise<void> {
	const { seqs, ...rest } = run
	await tx.importRun.create({
		data: {
			...{ ...rest, kind: 'completions', state: 'applied' },
			...{ counts: JSON.stringify({ rows: seqs.length }), changes: JSON.stringify({ seqs }) },
		},
	})
}

/** The newest files of past completions. */
export async function recentCompletionRuns(db: Queries): Promise<CompletionRun[]> {
	const rows = await db.importRun.findMany({
		where: { kind: 'completions' },
		orderBy: [{ at: 'desc' }, { id: 'desc' }],
		take: 10,
		select: { id: true, file: true, at: true, counts: true, state: true },
	})
	return rows.map(({ counts: said, state, ...row }) => ({
		...row,
		rows: counts.parse(JSON.parse(said)).rows,
		undone: state === 'undone',
	}))
}

/** Marks one as undone and answers its records; null where it was undone before, or there is none. */
export async function undoCompletionRun(
	tx: Queries,
	run: { id: string; byId: string; at: Date },
): Promise<number[] | null> {
	const done = await tx.importRun.updateMany({
		where: { id: run.id, kind: 'completions', state: 'applied' },
		data: { state: 'undone', undoneAt: run.at, undoneById: run.byId },
	})
	if (done.count !== 1) return null
	const row = await tx.importRun.findUnique({ where: { id: run.id }, select: { changes: true } })
	return changes.parse(JSON.parse(row?.changes ?? 'null')).seqs
}
