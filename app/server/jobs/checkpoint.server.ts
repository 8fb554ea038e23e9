import { noteCheckpoint } from '../records/checkpoints.server'
import type { JobKind } from './job-kind.server'

/** Daily, and with each certificate: the signed end of the chain goes to its file. */
export const checkpoint: JobKind = async (deps) => {
	const head = await noteCheckpoint(deps)
	return head ? `Noted the head ${head.seq}:${head.mac.slice(0, 12)}.` : 'There is no record yet.'
}
