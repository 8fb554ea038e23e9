import type { Debrief } from '#app/core/assessment/debrief-types'
import type { Rule } from '#app/core/scenario/definition'
import { Pair, type PairProps } from '../practise/pair'
import { ActsOverTurns } from './acts-over-turns'
import type { ContestRefused, Contests } from './contest'
import { Effort } from './effort'
import { Expectations } from './expectations'
import { FirstWords } from './first-words'
import { MoodOverTurns } from './mood-over-turns'
import { Returns } from './returns'
import { ScoreList } from './score-list'
import { Sides } from './sides'
import { TurnList } from './turn-list'
import { WonBack } from './won-back'

export type MoreProps = {
	debrief: Debrief
	rule: Rule
	lessonTitles: Readonly<Record<string, string>>
	pair?: PairProps['pair'] | null
	contests?: Contests | null
	refused?: ContestRefused | null
}

/** Everything else, for whoever wants it. */
export function More({
	debrief,
	rule,
	lessonTitles,
	pair = null,
	contests = null,
	refused = null,
}: MoreProps) {
	const { counterpart, result, turns } = debrief
	return (
		<div className="grid grid-cols-1 gap-10 pt-2">
			<ScoreList result={result} rule={rule} standing={debrief.standing} />
			{pair && <Pair pair={pair} lookingBack />}
			<FirstWords name={counterpart.name} turn={turns[0]} greeting={debrief.greeting} />
			<TurnList
				name={counterpart.name}
				turns={turns}
				mostLost={debrief.change && debrief.mostLost}
				lessonTitles={lessonTitles}
				contests={contests}
				refused={refused}
			/>
			<ActsOverTurns acts={debrief.acts} turns={turns.length} />
			<MoodOverTurns name={counterpart.name} moods={debrief.moods} turns={turns} />
			<WonBack name={counterpart.name} recovery={debrief.recovery} />
			<Expectations name={counterpart.name} expectations={debrief.expectations} />
			<Sides
				task={debrief.taskSide}
				people={debrief.peopleSide}
				needs={result.needs}
				scores={result.scores}
			/>
			<Effort name={counterpart.name} effort={debrief.effort} />
			<Returns name={counterpart.name} result={result} />
		</div>
	)
}
