import type { PairGiven } from '#app/core/assessment/pair'
import { wholePoints } from '../debrief/whole-points'
import { ProgressBar } from '../primitives/progress-bar'
import { debriefWords } from '../words/debrief'
import { pairWords } from '../words/pair'
import { shortName } from '../words/short-name'

/** What one customer of a pair was given. */
export function PairSideTold({ name, given }: { name: string; given: PairGiven }) {
	return (
		<figure className="rounded-lg border border-line bg-sheet p-5">
			<figcaption className="mb-3 font-semibold">{shortName(name)}</figcaption>
			<div className="grid gap-3">
				{(['respect', 'tone'] as const).map((dimension) => (
					<ProgressBar
						key={dimension}
						label={debriefWords.dimension[dimension]}
						value={wholePoints(given[dimension])}
						max={100}
						text={debriefWords.outOf(wholePoints(given[dimension]))}
					/>
				))}
			</div>
			<p className="mt-3 text-sm">{pairWords.experience[given.experience]}</p>
		</figure>
	)
}
