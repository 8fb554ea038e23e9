import type { Bounds } from '../../../paths/bounds'
import { boundsOf } from '../../../paths/bounds-of'
import type { Watching } from './watching'

/** Some path passes, whatever the start. Runs its own search, so it comes after the walk; gives the bounds it worked out. */
export function passing({ definition, draft, report, kept }: Watching, cap: number): readonly Bounds[] {
	const bounds = boundsOf(definition, cap, kept?.bounds)
	const hopeless = bounds.filter(({ passable }) => passable === false).map(({ start }) => start)
	if (hopeless.length > 0)
		report(
			'no-passing-path',
			draft.front.passAt,
			`No path through this scenario passes${hopeless.length < bounds.length ? ` that starts with ${spoken(hopeless)}` : ''}.`,
			'Lower a floor in pass, or let the best replies meet the needs and lead to an accepted ending.',
		)
	return bounds
}

/** Starts in an author's words, the first few of them: `trust=1,variant=letter` is `trust 1 and variant letter`. */
function spoken(starts: readonly string[]): string {
	const few = starts.slice(0, 3).map((key) => key.replaceAll('=', ' ').replaceAll(',', ' and '))
	return few.join(', or ') + (starts.length > few.length ? `, or ${starts.length - few.length} others` : '')
}
