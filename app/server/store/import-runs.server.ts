import { z } from 'zod'
import { storedInstant } from './bulk.server'
import type { Queries } from './db.server'

const text = z.string().nullable()

/** What a run did to one person, with ids for teams, sites and managers: enough to take it back. */
export const runChangeSchema = z.object({
	id: z.string(),
	isNew: z.boolean(),
	/** By field of facts. */
	facts: z.record(z.string(), z.object({ before: text, after: text })),
	/** Name, email, number, active. */
	identity: z.record(
		z.string(),
		z.object({ before: z.union([text, z.boolean()]), after: z.union([text, z.boolean()]) }),
	),
})
export type RunChange = z.output<typeof runChangeSchema>

const changesSchema = z.object({ from: z.iso.datetime(), people: z.array(runChangeSchema) })
export type RunChanges = z.output<typeof changesSchema>

const countsSchema = z.record(z.string(), z.number())

export type RunRow = {
	id: string
	file: string
	at: Date
	byId: string
	counts: Record<string, number>
	undone: boolean
}

export async function keepRun(
	tx: Queries,
	run: {
		id: string
		file: string
		at: Date
		byId: string
		counts: Record<string, number>
		changes: RunChanges
	},
): Promise<void> {
	const { counts, changes, id, file, at, byId } = run
	// Past Prisma: of 20,000 people the text has megabytes, and that takes it half a second.
	await tx.$executeRawUnsafe(
		`INSERT INTO "ImportRun" ("id", "kind", "file", "at", "byId", "counts", "changes", "state") VALUES (?, 'people', ?, ?, ?, ?, ?, 'applied')`,
		...[id, file, storedInstant(at), byId, JSON.stringify(counts), JSON.stringify(changes)],
	)
}

/** The newest runs of files of people. */
export async function recentRuns(db: Queries, take = 10): Promise<RunRow[]> {
	const rows = await db.importRun.findMany({
		where: { kind: 'people' },
		orderBy: [{ at: 'desc' }, { id: 'desc' }],
		take,
		select: { id: true, file: true, at: true, byId: true, counts: true, state: true },
	})
	return rows.map(({ counts, state, ...rest }) => ({
		...rest,
		counts: countsSchema.parse(JSON.parse(counts)),
		undone: state === 'undone',
	}))
}

/** What a run changed, while it may be taken back; null once it was, or when there is none. */
export async function runToUndo(db: Queries, id: string): Promise<{ at: Date; changes: RunChanges } | null> {
	const row = await db.importRun.findFirst({ where: { id, kind: 'people', state: 'applied' } })
	return row && { at: row.at, changes: changesSchema.parse(JSON.parse(row.changes)) }
}

export async function noteUndone(
	tx: Queries,
	run: { id: string; byId: string; at: Date; counts: Record<string, number> },
): Promise<boolean> {
	const before = await tx.importRun.findFirst({
		where: { id: run.id, state: 'applied' },
		select: { counts: true },
	})
	if (!before) return false
	const counts = { ...countsSchema.parse(JSON.parse(before.counts)), ...run.counts }
	await tx.importRun.update({
		where: { id: run.id },
		data: { state: 'undone', undoneAt: run.at, undoneById: run.byId, counts: JSON.stringify(counts) },
	})
	return true
}
