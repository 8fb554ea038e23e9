import type { Deps } from '../deps.server'
import { changeLeased, type JobRow, jobsRunning, jobsToLease, takeJob } from '../store/jobs.server'
import { afterFailure } from './after-failure'
import type { JobKinds } from './job-kind.server'

/** A lease is for so long; whoever works renews it well before. */
export const leaseMs = 2 * 60_000
const renewMs = leaseMs / 4

export type WorkerOptions = {
	/** What names this process in the table. */
	by: string
	/** Milliseconds that no change of the clock moves. */
	steady: () => number
	/** How many of this process run at once. */
	slots?: number
}

export type Worker = {
	/** Takes what is due while there is room, and begins it; answers the promises of what was begun. */
	begin(): Promise<Promise<void>[]>
	/** What this process is doing. */
	running(): Promise<void>[]
}

/**
 * Takes due jobs by compare-and-set, so that several processes share one table, and runs them. That another process is
 * gone is told by its lease standing still for two minutes of steady time: a clock that jumps ends nobody's lease.
 */
export function createWorker(deps: Deps, kinds: JobKinds, options: WorkerOptions): Worker {
	const { by, steady, slots = 4 } = options
	const mine = new Map<string, Promise<void>>()
	const seen = new Map<string, { until: number; since: number }>()

	async function begin(): Promise<Promise<void>[]> {
		const begun: Promise<void>[] = []
		const free = slots - mine.size
		if (free <= 0) return begun
		for (const job of [...(await left()), ...(await jobsToLease(deps.db.read, deps.now(), free * 2))]) {
			if (mine.size >= slots) break
			const until = new Date(deps.now().getTime() + leaseMs)
			if (!(await takeJob(deps.db, job, { by, until }))) continue
			begun.push(start({ ...job, leaseBy: by, attempts: job.attempts + 1 }))
		}
		return begun
	}

	/** Jobs whose process is gone. */
	async function left(): Promise<JobRow[]> {
		const running = await jobsRunning(deps.db.read)
		const others = running.filter((job) => !mine.has(job.id))
		for (const id of seen.keys()) if (!others.some((job) => job.id === id)) seen.delete(id)
		return others.filter((job) => {
			const until = job.leaseUntil?.getTime() ?? 0
			const known = seen.get(job.id)
			if (known?.until === until) return steady() - known.since >= leaseMs
			seen.set(job.id, { until, since: steady() })
			return false
		})
	}

	function start(job: JobRow): Promise<void> {
		const work = run(job).finally(() => mine.delete(job.id))
		mine.set(job.id, work)
		return work
	}

	async function run(job: JobRow): Promise<void> {
		const renewing = setInterval(() => {
			const leaseUntil = new Date(deps.now().getTime() + leaseMs)
			changeLeased(deps.db, job, { leaseUntil }).catch(() => {})
		}, renewMs)
		renewing.unref()
		const ended = await attempt(job).finally(() => clearInterval(renewing))
		await changeLeased(deps.db, job, ended)
	}

	async function attempt(job: JobRow): Promise<Parameters<typeof changeLeased>[2]> {
		try {
			const kind = kinds.get(job.kind)
			if (!kind) throw new Error(`Nobody here knows jobs of the kind "${job.kind}".`)
			const outcome = await kind(deps, JSON.parse(job.payload))
			return { state: 'done', outcome, error: null, endedAt: deps.now(), leaseUntil: null }
		} catch (error) {
			return afterFailure(job.attempts, error, deps.now())
		}
	}

	return { begin, running: () => [...mine.values()] }
}
