import type { DebriefTurn } from '#app/core/assessment/debrief-types'
import type { Dimension } from '#app/core/scenario/definition'
import { debriefWords } from '../words/debrief'
import { wholePoints } from './whole-points'

const dimensions: readonly Dimension[] = ['tone', 'respect', 'resolution']

/** The road not taken: what this turn left within reach. Nothing where it cannot be said. */
export function Road({ road }: { road: DebriefTurn['road'] }) {
	if (road === null) return null
	const fell = dimensions
		.map((name) => ({
			name,
			before: wholePoints(road[name].before),
			after: wholePoints(road[name].after),
		}))
		.filter(({ before, after }) => after < before)
	return (
		<div className="text-sm">
			<p className="font-semibold">{debriefWords.roadTitle}</p>
			{fell.length === 0 ? (
				<p className="text-ink-soft">{debriefWords.roadOpen}</p>
			) : (
				<ul>
					{fell.map(({ name, before, after }) => (
						<li key={name}>{debriefWords.roadFell(debriefWords.dimension[name], before, after)}</li>
					))}
				</ul>
			)}
		</div>
	)
}
