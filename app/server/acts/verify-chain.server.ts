import type { Deps } from '../deps.server'
import { enqueue } from '../jobs/queue.server'
import { type HouseVerdict, houseFaults, verifyHouse } from '../records/verify-house.server'
import type { Me } from '../session/require.server'
import { chainHead } from '../store/chain-head.server'
import { recordAudit } from './record-audit.server'

/** As many records are checked while somebody waits; of more they hear later. */
const atOnce = 20_000

/** What a check comes to, as the log keeps it. */
export type VerdictNote = {
	/** Records that hold, from the first on. */
	rows: number
	/** How many noted heads they were held against; left out where there are none. */
	checkpoints?: number
	/** The first record that does not hold, or a line of the checkpoints that does not, and why. */
	first?: number
	line?: number
	/** Lines of the log that hold, from the first on. */
	log?: number
	/** What beside the chain does not: a line of the log, a record in the list, or a certificate. */
	what?: string
	why?: string
}

/** Checks the whole chain of completion records, and the log, for somebody, and writes to the log that it was checked. */
export async function verifyChain(deps: Deps, me: Pick<Me, 'id'>): Promise<HouseVerdict> {
	const verdict = await verifyHouse(deps, { file: deps.env.checkpoints })
	const after = noteOf(verdict)
	await deps.db.write((tx) =>
		recordAudit(deps, tx, { actorId: me.id, action: 'records.verify', target: 'records', after }),
	)
	return verdict
}

/** Checks a chain that is short at once, and has a long one checked by a job. */
export async function askToVerify(deps: Deps, me: Pick<Me, 'id'>): Promise<'checked' | 'queued'> {
	const head = await chainHead(deps.db.read)
	if ((head?.rows ?? 0) <= atOnce) {
		await verifyChain(deps, me)
		return 'checked'
	}
	const minute = deps.now().toISOString().slice(0, 16)
	const job = { kind: 'verify-records', key: `verify-records:${minute}`, payload: { byId: me.id } }
	await deps.db.write((tx) => enqueue(deps, tx, job))
	return 'queued'
}

function noteOf(verdict: HouseVerdict): VerdictNote {
	const { chain, checkpoints, log } = verdict
	const [fault] = checkpoints.faults
	const [other] = houseFaults(verdict)
	return {
		rows: chain.rows,
		...(log.lines > 0 && { log: log.lines }),
		...(checkpoints.noted > 0 && { checkpoints: checkpoints.noted }),
		...(!chain.ok && { first: chain.seq, why: chain.why }),
		...(chain.ok && fault && { line: fault.line, why: fault.why }),
		...(chain.ok && !fault && other && { what: other.what, why: other.why }),
	}
}
