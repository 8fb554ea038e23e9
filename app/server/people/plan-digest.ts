import { createHash } from 'node:crypto'
import type { ImportPlan } from './import-plan'

/** What was looked at: the same text as long as the file and the house say the same. */
export function planDigest({ rows, faults, newTeams, newSites }: ImportPlan): string {
	return createHash('sha256')
		.update(JSON.stringify([rows, faults, newTeams, newSites]))
		.digest('base64url')
}
