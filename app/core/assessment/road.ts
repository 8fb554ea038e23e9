import { stillAlong } from '../paths/reach/reach'
import { type Dimension, dimensions, type Weights } from '../scenario/definition'
import type { Run } from '../scenario/run'
import type { Debrief, DebriefTurn } from './debrief-types'

type Road = NonNullable<DebriefTurn['road']>

/**
 * The road not taken: for every turn of a run the best score still within reach before and after it, a dimension at a
 * time. It never rises. Empty where there are too many paths to say.
 */
export function roadOf(run: Run): Road[] {
	const along = stillAlong(run) ?? []
	return run.turns.flatMap((_, index) => {
		const [before, after] = [along[index], along[index + 1]]
		if (!before || !after) return []
		const side = (dimension: Dimension) => ({ before: before[dimension].best, after: after[dimension].best })
		return [{ tone: side('tone'), respect: side('respect'), resolution: side('resolution') }]
	})
}

/** The turn after which least was left of what had been within reach, by these weights; null where nothing was lost. */
export function mostLostIn(road: readonly Road[], weights: Weights): Debrief['mostLost'] {
	const turns = road.map((turn, index) => {
		const lost = (dimension: Dimension) => turn[dimension].before - turn[dimension].after
		const total = dimensions.reduce((sum, dimension) => sum + lost(dimension) * weights[dimension], 0)
		const [most = 'tone'] = dimensions.toSorted((a, b) => lost(b) * weights[b] - lost(a) * weights[a])
		return { turn: index + 1, dimension: most, ...turn[most], lost: Math.floor(total / 100) }
	})
	const [worst] = turns.toSorted((a, b) => b.lost - a.lost || a.turn - b.turn)
	return worst && worst.lost > 0 ? worst : null
}
