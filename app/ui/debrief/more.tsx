import type { Debrief } from '#app/core/assessment/debrief-types'
import type { Rule } from '#app/core/scenario/definition'
import { debriefWords } from '../words/debrief'
import { Expectations } from './expectations'
import { MoodOverTurns } from './mood-over-turns'
import { ScoreList } from './score-list'
import { Sides } from './sides'
import { TurnList } from './turn-list'
import { WonBack } from './won-back'

export type MoreProps = { debrief: Debrief; rule: Rule; lessonTitles: Readonly<Record<string, string>> }

/** Everything else, for whoever wants it. */
export function More({ debrief, rule, lessonTitles }: MoreProps) {
	const { counterpart, result, turns } = debrief
	return (
		<div className="grid grid-cols-1 gap-10 pt-2">
			<ScoreList result={result} rule={rule} standing={debrief.standing} />
			<TurnList
				name={counterpart.name}
				turns={turns}
				mostLost={debrief.mostLost}
				lessonTitles={lessonTitles}
			/>
			<MoodOverTurns name={counterpart.name} moods={debrief.moods} turns={turns} />
			<WonBack name={counterpart.name} recovery={debrief.recovery} />
			<Expectations name={counterpart.name} expectations={debrief.expectations} />
			<Sides task={debrief.taskSide} people={debrief.peopleSide} needs={result.needs} />
			<section aria-labelledby="returns-title">
				<h3 id="returns-title" className="mb-1 text-lg">
					{debriefWords.returnsTitle(counterpart.name)}
				</h3>
				<p>{debriefWords.returns(counterpart.name, result.returns)}</p>
			</section>
		</div>
	)
}
