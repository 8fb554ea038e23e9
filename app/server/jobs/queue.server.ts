import type { Deps } from '../deps.server'
import type { Queries } from '../store/db.server'
import { addJobs } from '../store/jobs.server'

export type JobAsked = {
	kind: string
	/** What makes it the same job: it is queued once, whoever asks and however often. */
	key: string
	/** Anything that JSON holds; ids and codes, no personal words. */
	payload?: unknown
	/** Not before then; without it as soon as may be. */
	runAt?: Date
}

type Given = Pick<Deps, 'now' | 'newId'>

/** Queues a job within the write that makes it needed; false when it was queued before. */
export async function enqueue(deps: Given, tx: Queries, job: JobAsked): Promise<boolean> {
	return (await enqueueAll(deps, tx, [job])) === 1
}

/** Queues many at once; answers how many were new. */
export function enqueueAll({ now, newId }: Given, tx: Queries, jobs: readonly JobAsked[]): Promise<number> {
	const at = now()
	const rows = jobs.map(({ kind, key, payload = {}, runAt = at }) => ({
		id: newId(),
		kind,
		key,
		payload: JSON.stringify(payload),
		runAt,
		createdAt: at,
	}))
	return addJobs(tx, rows)
}
