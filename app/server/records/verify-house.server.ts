import { recheckRecord } from '../acts/recheck-record.server'
import type { Deps } from '../deps.server'
import { listEndOf } from '../store/list-ends.server'
import { type LogVerdict, verifyLog } from '../store/verify-log.server'
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
	/** The log of administrative acts. */
	log: LogVerdict
	/** Lists and certificates that say something else than the chain; looked at where the chain holds. */
	beside: BesideFault[]
}

/**
 * Checks the chain of records, its evidence, the log, and the heads that were noted outside the database. `copy`: the file is a copy of some earlier
 * day, so nobody expects all of it that the database knows of.
 */
export async function verifyHouse(
	deps: Pick<Deps, 'db' | 'keys'>,
	options: { file: string; copy?: boolean; checkpoint?: Checkpoint; logCheckpoint?: Checkpoint },
): Promise<HouseVerdict> {
	const { file, copy = false, checkpoint, logCheckpoint } = options
	const known = copy ? null : await listEndOf(deps.db.read, 'checkpoints')
	const { heads, faults } = notedHeads(file, deps.keys, known)
	const chain = await verifyRecords(deps.db.read, deps.keys, {
		recheck: recheckRecord(deps.db),
		checkpoints: heads,
		...(checkpoint ? { checkpoint } : {}),
	})
	const ends = [...heads.flatMap(({ log }) => log ?? []), ...(logCheckpoint ? [logCheckpoint] : [])]
	const log = await verifyLog(deps.db.read, deps.keys, ends)
	const beside = chain.ok ? await verifyBeside(deps, { rows: chain.rows, erased: chain.erased.length }) : []
	return { chain, checkpoints: { noted: heads.length, faults }, log, beside }
}

/** Whether all of it holds. */
export function holds(verdict: HouseVerdict): boolean {
	return houseFaults(verdict).length === 0
}

/** Everything that does not hold, in the order in which it is told: the chain, the checkpoints, the log, and what is beside the chain. */
export function houseFaults({ chain, checkpoints, log, beside }: HouseVerdict): BesideFault[] {
	return [
		...(chain.ok ? [] : [{ what: `Record ${chain.seq}`, why: chain.why }]),
		...checkpoints.faults.map(({ line, why }) => ({ what: `Checkpoint on line ${line}`, why })),
		...(log.ok ? [] : [{ what: `Line ${log.line} of the log`, why: log.why }]),
		...beside,
	]
}
