import type { AssignmentVersion } from '#app/core/records/assignment'
import type { Deps } from '../deps.server'
import { enqueue } from '../jobs/queue.server'
import type { Queries } from '../store/db.server'
import { numberOfPeople } from '../store/people.server'
import { assignmentPreview } from '../views/assignment-preview.server'
import { planRefresh } from './plan-refresh.server'

/** In a house of more people nobody waits until all of them are looked at. */
const smallHouse = 1_000

/** Everybody whose standing a version changes, before it is kept; null in a large house, where a job looks for them. */
export async function touchedBy(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	version: AssignmentVersion,
): Promise<string[] | null> {
	if ((await numberOfPeople(deps.db.read)) > smallHouse) return null
	return (await assignmentPreview(deps, version)).differing
}

/** How people stand after a version of an assignment, within its write. Answers whether the lists follow later. */
export async function refreshFor(
	deps: Pick<Deps, 'env' | 'now' | 'newId'>,
	tx: Queries,
	{ assignmentId, version, course }: AssignmentVersion,
	touched: readonly string[] | null,
): Promise<boolean> {
	const key = `${assignmentId}:${version}`
	if (touched !== null) return planRefresh(deps, tx, { key, personIds: touched })
	const payload = { assignmentId, version, course }
	await enqueue(deps, tx, { kind: 'refresh-assignment', key: `refresh-assignment:${key}`, payload })
	return true
}
