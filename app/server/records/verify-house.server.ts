import { recheckRecord } from '../acts/recheck-record.server'
import type { Deps } from '../deps.server'
import { type Checkpoint, type Verdict, verifyRecords } from '../store/verify-records.server'
import { notedHeads } from './checkpoints.server'

export type HouseVerdict = {
	chain: Verdict
	checkpoints: {
		/** How many heads of this house were noted. */
		noted: number
		/** Lines of the file that are not ours. */
		faults: { line: number; why: string }[]
	}
}

/** Checks the chain of records, its evidence, and the heads that were noted outside the database. */
export async function verifyHouse(
	deps: Pick<Deps, 'db' | 'keys'>,
	options: { file: string; checkpoint?: Checkpoint },
): Promise<HouseVerdict> {
	const { file, checkpoint } = options
	const { heads, faults } = notedHeads(file, deps.keys)
	const chain = await verifyRecords(deps.db.read, deps.keys, {
		recheck: recheckRecord(deps.db),
		checkpoints: heads,
		...(checkpoint ? { checkpoint } : {}),
	})
	return { chain, checkpoints: { noted: heads.length, faults } }
}

/** Whether all of it holds. */
export function holds({ chain, checkpoints }: HouseVerdict): boolean {
	return chain.ok && checkpoints.faults.length === 0
}
