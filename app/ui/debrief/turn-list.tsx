import type { DebriefTurn } from '#app/core/assessment/debrief-types'
import { debriefWords } from '../words/debrief'
import { TurnTold } from './turn-told'

export type TurnListProps = {
	name: string
	turns: DebriefTurn[]
	lessonTitles: Readonly<Record<string, string>>
}

/** Every turn, told back. */
export function TurnList({ name, turns, lessonTitles }: TurnListProps) {
	return (
		<section aria-labelledby="turns-title">
			<h3 id="turns-title" className="mb-4 text-lg">
				{debriefWords.turnsTitle}
			</h3>
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
