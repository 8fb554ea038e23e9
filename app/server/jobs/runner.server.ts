import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Deps } from '../deps.server'
import type { JobKinds } from './job-kind.server'
import { queuePeriodic } from './timetable.server'
import { createWorker } from './worker.server'

export type Runner = {
	/** Takes nothing new, and waits so long (ms) for what is running; a job that takes longer is taken up again later. */
	stop(graceMs: number): Promise<void>
}

type RunnerOptions = { log: Pick<Logger, 'error'>; everyMs?: number }

/**
 * Looks every few seconds of real time for what is due by the clock of `deps`. So a clock that jumps, or one that a test moves by hand, is
 * followed at the next look.
 */
export function startRunner(deps: Deps, kinds: JobKinds, options: RunnerOptions): Runner {
	const { log, everyMs = deps.env.clockFile === null ? 3_000 : 500 } = options
	const worker = createWorker(deps, kinds, { by: deps.newId(), steady: () => performance.now() })
	const known = new Set(kinds.keys())
	const stopping = new AbortController()

	async function look(): Promise<void> {
		await queuePeriodic(deps, known)
		while (!stopping.signal.aborted) {
			const begun = await worker.begin()
			for (const work of begun) work.catch((err: unknown) => log.error({ err }, 'a job could not be noted'))
			if (begun.length === 0) return
			await Promise.race(worker.running()).catch(() => {})
		}
	}

	async function watch(): Promise<void> {
		while (!stopping.signal.aborted) {
			await look().catch((err: unknown) => log.error({ err }, 'jobs could not be looked for'))
			await pause(everyMs, null, { signal: stopping.signal, ref: false }).catch(() => {})
		}
	}
	const watching = watch()

	return {
		async stop(graceMs) {
			stopping.abort()
			const ended = Promise.allSettled([watching, ...worker.running()])
			await Promise.race([ended, pause(graceMs, null, { ref: false })])
		},
	}
}
