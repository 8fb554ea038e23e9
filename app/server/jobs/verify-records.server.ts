import { z } from 'zod'
import { verifyChain } from '../acts/verify-chain.server'
import type { JobKind } from './job-kind.server'

const payloadSchema = z.object({ byId: z.string() })

/** The chain is checked for somebody who asked for it; what came of it is in the log. */
export const verifyRecordsJob: JobKind = async (deps, payload) => {
	const { byId } = payloadSchema.parse(payload)
	const { chain, checkpoints, beside } = await verifyChain(deps, { id: byId })
	if (!chain.ok) return `Record ${chain.seq} does not hold: ${chain.why}.`
	const [fault] = [
		...checkpoints.faults.map(({ line, why }) => ({ what: `The checkpoint on line ${line}`, why })),
		...beside,
	]
	if (fault) return `${fault.what} does not hold: ${fault.why}.`
	return `The chain holds: ${chain.rows} records, ${checkpoints.noted} checkpoints.`
}
