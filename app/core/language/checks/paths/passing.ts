import type { Bounds } from '../../../paths/bounds'
import { boundsOf } from '../../../paths/bounds-of'
import type { Watching } from './watching'

/** Some path passes. Runs its own search, so it comes after the walk; gives the bounds it worked out. */
export function passing({ definition, draft, report }: Watching, cap: number): readonly Bounds[] {
	const bounds = boundsOf(definition, cap)
	if (bounds.some(({ passable }) => passable === false))
		report(
			'no-passing-path',
			draft.front.passAt,
			'No path through this scenario passes.',
			'Lower a floor in pass, or let the best replies meet the needs and lead to an accepted ending.',
		)
	return bounds
}
