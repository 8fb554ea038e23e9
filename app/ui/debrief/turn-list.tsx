import type { Debrief, DebriefTurn } from '#app/core/assessment/debrief-types'
import { debriefWords } from '../words/debrief'
import type { ContestProps, ContestRefused, Contests } from './contest'
import { TurnTold } from './turn-told'
import { wholePoints } from './whole-points'

export type TurnListProps = {
	name: string
	turns: DebriefTurn[]
	mostLost: Debrief['mostLost']
	lessonTitles: Readonly<Record<string, string>>
	/** The turns that may be looked at again. */
	contests?: Contests | null
	refused?: ContestRefused | null
}

/** Every turn, told back. */
export function TurnList({
	name,
	turns,
	mostLost,
	lessonTitles,
	contests = null,
	refused = null,
}: TurnListProps) {
	const contestOf = (turn: number): ContestProps | null => {
		const contest = contests?.turns.find((one) => one.turn === turn)
		return contests && contest ? { contest, someone: contests.someone, refused } : null
	}
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
				{turns.map((turn) => {
					const contest = contestOf(turn.number)
					return (
						<li
							key={turn.number}
							id={contest ? `move-${contest.contest.move}` : undefined}
							className="border-s-4 border-line ps-4"
						>
							<TurnTold name={name} turn={turn} lessonTitles={lessonTitles} contest={contest} />
						</li>
					)
				})}
			</ol>
		</section>
	)
}
