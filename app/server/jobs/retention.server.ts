import { keepSchedule } from '../acts/keep-schedule.server'
import { listEarlierErasures } from '../records/erasure-list.server'
import type { JobKind } from './job-kind.server'

/** Erases, each night, what may go by the schedule alone. */
export const keepRetention: JobKind = async (deps) => {
	await listEarlierErasures(deps)
	const people = Object.entries(await keepSchedule(deps))
	return people.length === 0 ? 'nothing was due' : people.map(([one, count]) => `${one}: ${count}`).join(', ')
}
