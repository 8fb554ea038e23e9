import { z } from 'zod'
import { verifyChain } from '../acts/verify-chain.server'
import { houseFaults } from '../records/verify-house.server'
import type { JobKind } from './job-kind.server'

const payloadSchema = z.object({ byId: z.string() })

/** The chain is checked for somebody who asked for it; what came of it is in the log. */
export const verifyRecordsJob: JobKind = async (deps, payload) => {
	const { byId } = payloadSchema.parse(payload)
	const verdict = await verifyChain(deps, { id: byId })
	const [fault] = houseFaults(verdict)
	if (fault) return `${fault.what} does not hold: ${fault.why}.`
	const { chain, checkpoints, log } = verdict
	return `The chain holds: ${chain.rows} records, ${checkpoints.noted} checkpoints, ${log.lines} lines of the log.`
}
