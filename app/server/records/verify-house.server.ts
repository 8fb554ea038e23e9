import { recheckRecord } from '../acts/recheck-record.server'
import type { Deps } from '../deps.server'
import { listEndOf } from '../store/list-ends.server'
import { type Checkpoint, type Verdict, verifyRecords } from '../store/verify-records.server'
import { notedHeads } from './checkpoints.server'
import { type BesideFault, verifyBeside } from './verify-beside.server'

export type HouseVerdict = {
	chain: Verdict
	checkpoints: {
		/** How many heads of this house were noted. */
		noted: number
		/** Lines of the file that are not ours, or missing. */
		faults: { line: number; why: string }[]
	}
	/** Lists and certificates that say something else than the chain; looked at where the chain holds. */
	beside: BesideFault[]
}

/**
 * Checks the chain of records, its evidence, and the heads that were noted outside the database. `copy`: the file is a copy of some earlier
 * day, so nobody expects all of it that the database knows of.
 */
export async function verifyHouse(
	deps: Pick<Deps, 'db' | 'keys'>,
	options: { file: string; copy?: boolean; checkpoint?: Checkpoint },
): Promise<HouseVerdict> {
	const { file, copy = false, checkpoint } = options
	const known = copy ? null : await listEndOf(deps.db.read, 'checkpoints')
	const { heads, faults } = notedHeads(file, deps.keys, known)
	const chain = await verifyRecords(deps.db.read, deps.keys, {
		recheck: recheckRecord(deps.db),
		checkpoints: heads,
		...(checkpoint ? { checkpoint } : {}),
	})
	const beside = chain.ok ? await verifyBeside(deps, { rows: chain.rows, erased: chain.erased.length }) : []
	return { chain, checkpoints: { noted: heads.length, faults }, beside }
}

/** Whether all of it holds. */
export function holds({ chain, checkpoints, beside }: HouseVerdict): boolean {
	return chain.ok && checkpoints.faults.length === 0 && beside.length === 0
}
