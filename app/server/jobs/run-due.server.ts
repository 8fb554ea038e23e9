import type { Deps } from '../deps.server'
import { jobKinds } from './kinds.server'
import { queuePeriodic } from './timetable.server'
import { createWorker, type Worker } from './worker.server'

/** How often at most one run looks for what the jobs before have queued. */
const rounds = 1_000

/**
 * Queues what the timetable asks for and runs all that is due now, and what comes of it, to the end; answers how many jobs ran. For tests and
 * commands: the clock is that of `deps`.
 */
export async function runDue(
	deps: Deps,
	options: { periodic?: boolean; worker?: Worker } = {},
): Promise<number> {
	const { periodic = true } = options
	const worker =
		options.worker ?? createWorker(deps, jobKinds, { by: 'run-due', steady: () => deps.now().getTime() })
	if (periodic) await queuePeriodic(deps, new Set(jobKinds.keys()))
	let ran = 0
	for (let round = 0; round < rounds; round++) {
		const begun = await worker.begin()
		if (begun.length === 0) break
		await Promise.all(begun)
		ran += begun.length
	}
	return ran
}
