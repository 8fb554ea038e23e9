import { z } from 'zod'
import type { Deps } from '../deps.server'
import type { Keys } from '../keys.server'
import { chainHead } from '../store/chain-head.server'
import { keepListEnd, listEndOf } from '../store/list-ends.server'
import { logHead } from '../store/log-line.server'
import { addSigned, type ListEnd, type ListFault, readSigned, type SignedLine } from './signed-list.server'

const sealText = z.string().regex(/^[0-9a-f]{64}$/)
const noted = z.strictObject({
	at: z.iso.datetime(),
	seq: z.number().int().min(1),
	/** The seal of that record. */
	mac: sealText,
	/** How many records there were. */
	rows: z.number().int().min(1),
	/** The end of the log; heads of before the log was sealed have none. */
	log: z.strictObject({ seq: z.number().int().min(1), mac: sealText }).optional(),
})
const kind = { name: 'a checkpoint', schema: noted }

/** The end of the chain, and of the log, at a time. */
export type NotedHead = z.output<typeof noted>

/** What stands in the file of checkpoints, and the lines (from 1) that are not ours or are missing. */
export type NotedHeads = { heads: SignedLine<NotedHead>[]; faults: ListFault[] }

/**
 * Signs the end of the chain and of the log, and adds it to the file outside the database, which keeps how many there are; null while there is no record.
 * The line is written within the transaction: its lock keeps two processes from giving one number twice.
 */
export function noteCheckpoint(deps: Pick<Deps, 'db' | 'env' | 'keys' | 'now'>): Promise<NotedHead | null> {
	return deps.db.write(async (tx) => {
		const head = await chainHead(tx)
		if (head === null) return null
		const at = deps.now()
		const line = await logHead(tx)
		const log = line && { log: { seq: line.seq, mac: line.mac } }
		const said = { at: at.toISOString(), ...head, ...log }
		const known = await listEndOf(tx, 'checkpoints')
		await keepListEnd(tx, 'checkpoints', addSigned(deps.env.checkpoints, deps.keys, said, known), at)
		return said
	})
}

/** What was noted so far. `known`: the end that the database knows of; null where an older copy of the file is read. */
export function notedHeads(
	file: string,
	keys: Pick<Keys, 'signing' | 'retiredSigning'>,
	known: ListEnd | null = null,
): NotedHeads {
	const { lines, faults } = readSigned(file, keys, kind, known)
	return { heads: lines, faults }
}
