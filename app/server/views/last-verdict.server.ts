import { z } from 'zod'
import type { Deps } from '../deps.server'
import { lastEntryOf } from '../store/last-audit.server'

/** What the last check of the chain came to. `kind`: it holds, a record does not, a checkpoint does not, or the log or what is read beside the chain. */
export type LastVerdict = { at: Date; who: string | null; rows: number } & (
	| { kind: 'holds'; checkpoints: number; log: number }
	| { kind: 'record'; seq: number; why: string }
	| { kind: 'checkpoint'; line: number; why: string }
	| { kind: 'beside'; what: string; why: string }
)

const noteSchema = z.object({
	rows: z.number(),
	checkpoints: z.number().default(0),
	log: z.number().default(0),
	first: z.number().optional(),
	line: z.number().optional(),
	what: z.string().optional(),
	why: z.string().default(''),
})

/** The last check that is in the log; null where nobody has checked yet. */
export async function lastVerdict(deps: Pick<Deps, 'db'>): Promise<LastVerdict | null> {
	const entry = await lastEntryOf(deps.db.read, 'records.verify')
	if (!entry) return null
	const read = noteSchema.safeParse(JSON.parse(entry.after ?? 'null'))
	if (!read.success) return null
	const { rows, checkpoints, log, first, line, what, why } = read.data
	const plain = { at: entry.at, who: entry.actor, rows }
	if (first !== undefined) return { ...plain, kind: 'record', seq: first, why }
	if (line !== undefined) return { ...plain, kind: 'checkpoint', line, why }
	if (what !== undefined) return { ...plain, kind: 'beside', what, why }
	return { ...plain, kind: 'holds', checkpoints, log }
}
