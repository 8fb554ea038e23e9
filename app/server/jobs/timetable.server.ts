import { Cron } from 'croner'
import { dayOf } from '#app/core/records/day'
import type { Deps } from '../deps.server'
import { isQueued } from '../store/jobs.server'
import { enqueueAll, type JobAsked } from './queue.server'

/** What is done again and again: by a pattern of cron in the house's zone, or every so many minutes. */
export const timetable: readonly ({ kind: string; daily: string } | { kind: string; minutes: number })[] = [
	{ kind: 'standings', minutes: 10 },
	{ kind: 'reminders', minutes: 15 },
	{ kind: 'reports', minutes: 5 },
	{ kind: 'checkpoint', daily: '10 0 * * *' },
	{ kind: 'tidy', daily: '20 1 * * *' },
	{ kind: 'retention', daily: '50 1 * * *' },
	{ kind: 'backup', daily: '30 2 * * *' },
]

/**
 * Queues of each kind the newest run whose time has come, under a key that names its time; so several processes, a restart or a clock
 * that goes back make none twice, and after a long stop each runs once.
 */
export async function queuePeriodic(deps: Deps, known: ReadonlySet<string>): Promise<number> {
	const asked = timetable.filter(({ kind }) => known.has(kind)).flatMap((entry) => newest(deps, entry))
	const queued = await Promise.all(asked.map(({ key }) => isQueued(deps.db.read, key)))
	const missing = asked.filter((_, index) => !queued[index])
	return missing.length === 0 ? 0 : enqueueAll(deps, deps.db, missing)
}

function newest({ now, env }: Deps, entry: (typeof timetable)[number]): JobAsked[] {
	const { kind } = entry
	if ('minutes' in entry) {
		const step = entry.minutes * 60_000
		const at = new Date(Math.floor(now().getTime() / step) * step)
		return [{ kind, key: `${kind}:${at.toISOString().slice(0, 16)}`, payload: {} }]
	}
	const [at] = new Cron(entry.daily, { timezone: env.timeZone, paused: true }).previousRuns(1, now())
	return at ? [{ kind, key: `${kind}:${dayOf(at, env.timeZone)}`, payload: {} }] : []
}
