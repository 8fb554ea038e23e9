import type { Debrief, DebriefTurn } from '#app/core/assessment/debrief-types'
import { debriefWords } from '../words/debrief'
import { TurnTold } from './turn-told'
import { wholePoints } from './whole-points'

export type TurnListProps = {
	name: string
	turns: DebriefTurn[]
	mostLost: Debrief['mostLost']
	lessonTitles: Readonly<Record<string, string>>
}

/** Every turn, told back. */
export function TurnList({ name, turns, mostLost, lessonTitles }: TurnListProps) {
	return (
		<section aria-labelledby="turns-title">
			<h3 id="turns-title" className="mb-4 text-lg">
				{debriefWords.turnsTitle}
			</h3>
			{mostLost && (
				<p className="-mt-2 mb-4">
					{debriefWords.mostLost(
						mostLost.turn,
						debriefWords.dimension[mostLost.dimension],
						wholePoints(mostLost.before),
						wholePoints(mostLost.after),
					)}
				</p>
			)}
			<ol className="grid gap-6">
				{turns.map((turn) => (
					<li key={turn.number} className="border-s-4 border-line ps-4">
						<TurnTold name={name} turn={turn} lessonTitles={lessonTitles} />
					</li>
				))}
			</ol>
		</section>
	)
}
