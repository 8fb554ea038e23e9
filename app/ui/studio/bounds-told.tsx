import type { Bounds } from '#app/core/paths/bounds'
import { studioWords } from '../words/studio'

export type BoundsToldProps = { bounds: Bounds[]; endings: number }

/** What the walk over every reachable state found, over all the starts together. */
export function BoundsTold({ bounds, endings }: BoundsToldProps) {
	if (bounds.length === 0) return null
	const reached = new Set(bounds.flatMap((one) => one.endings))
	const passable = bounds.every((one) => one.passable)
		? 'yes'
		: bounds.some((one) => one.passable === false)
			? 'no'
			: 'unknown'
	return (
		<section aria-labelledby="bounds-title">
			<h2 id="bounds-title" className="mb-2 text-lg">
				{studioWords.boundsTitle}
			</h2>
			<ul className="list-disc ps-6">
				{bounds.length > 1 && <li>{studioWords.boundsStarts(bounds.length)}</li>}
				<li>{studioWords.boundsEndings(reached.size, endings)}</li>
				<li>{studioWords.boundsTurns(Math.min(...bounds.map((one) => one.fewestTurns)))}</li>
				<li>{studioWords.boundsPass[passable]}</li>
				{bounds.some((one) => one.capped) && <li>{studioWords.boundsCapped}</li>}
			</ul>
		</section>
	)
}
