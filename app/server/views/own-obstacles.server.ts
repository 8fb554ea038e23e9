import type { ObstaclePlace } from '../acts/tell-obstacle.server'
import type { Deps } from '../deps.server'
import { type ObstacleRow, obstaclesOf } from '../store/obstacles.server'
import { hasTrainer } from '../store/teams.server'

/** What one has told of a lesson or scenario, with the answers; whether there is a trainer to tell it to. */
export type OwnObstacles = {
	someone: boolean
	told: Pick<ObstacleRow, 'id' | 'text' | 'named' | 'at' | 'state' | 'answer' | 'seenAt'>[]
}

export async function ownObstacles(
	{ db }: Pick<Deps, 'db'>,
	personId: string,
	{ kind, slug }: ObstaclePlace,
): Promise<OwnObstacles> {
	const [someone, rows] = await Promise.all([
		hasTrainer(db.read, personId),
		obstaclesOf(db.read, personId, { kind, slug }),
	])
	const told = rows.map(({ id, text, named, at, state, answer, seenAt }) => ({
		...{ id, text, named, at, state, answer, seenAt },
	}))
	return { someone, told }
}
