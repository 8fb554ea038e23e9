import type { Bounds } from '#app/core/paths/bounds'
import { studioWords } from '../words/studio'

export type BoundsToldProps = { bounds: Bounds; endings: number }

/** What the walk over every reachable state found. */
export function BoundsTold({ bounds, endings }: BoundsToldProps) {
	const passable = bounds.passable === null ? 'unknown' : bounds.passable ? 'yes' : 'no'
	return (
		<section aria-labelledby="bounds-title">
			<h2 id="bounds-title" className="mb-2 text-lg">
				{studioWords.boundsTitle}
			</h2>
			<ul className="list-disc ps-6">
				<li>{studioWords.boundsEndings(bounds.endings.length, endings)}</li>
				<li>{studioWords.boundsTurns(bounds.fewestTurns)}</li>
				<li>{studioWords.boundsPass[passable]}</li>
				{bounds.capped && <li>{studioWords.boundsCapped}</li>}
			</ul>
		</section>
	)
}
