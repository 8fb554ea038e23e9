import type { Deps } from '../deps.server'
import { may } from '../session/permissions'
import { awaitedCount, type Grader } from '../store/awaited.server'
import { openDisputeCount } from '../store/disputes.server'
import { newObstacleCount } from '../store/obstacles.server'

/** How much of what comes from their trainees waits for a trainer, by kind. */
export type FromTrainees = { confirmations: number; disputes: number; obstacles: number }

/** What waits for this trainer; null for a role that looks after no team. */
export async function fromTrainees(
	{ db }: Pick<Deps, 'db'>,
	me: Grader & { role: string },
): Promise<FromTrainees | null> {
	if (may(me.role, 'grade') !== 'own-teams') return null
	const [confirmations, disputes, obstacles] = await Promise.all([
		awaitedCount(db.read, me),
		openDisputeCount(db.read, me),
		newObstacleCount(db.read, me),
	])
	return { confirmations, disputes, obstacles }
}
