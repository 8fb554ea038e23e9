import { z } from 'zod'
import { refreshAffected } from '../acts/refresh-affected.server'
import type { Deps } from '../deps.server'
import { assignmentVersionsOf } from '../store/assignment-versions.server'
import { assignmentPreview } from '../views/assignment-preview.server'

const payload = z.object({ assignmentId: z.string(), version: z.number(), course: z.string() })

/** Looks in a large house for everybody whose standing a version of an assignment has changed, and works them out anew. */
export async function refreshForAssignment(deps: Deps, given: unknown): Promise<string> {
	const { assignmentId, version, course } = payload.parse(given)
	const versions = (await assignmentVersionsOf(deps.db.read, course)).flat()
	const kept = versions.find((one) => one.assignmentId === assignmentId && one.version === version)
	if (!kept) return 'no such version'
	const { differing } = await assignmentPreview(deps, kept)
	await refreshAffected(deps, differing)
	return `${differing.length} people worked out`
}
