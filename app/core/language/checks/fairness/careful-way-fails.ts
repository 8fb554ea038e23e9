import { wayOf } from '../../../paths/passages'
import { shortestCareful } from '../../../paths/shortest-careful'
import type { Ending, ScenarioDefinition } from '../../../scenario/definition'
import { placesOf } from '../../../scenario/graph'
import { type Verdict, verdictOf } from '../../../scenario/verdict'
import type { FairnessRule } from './judging'
import { placeOf } from './place-of'
import { toldStart, toldWay } from './told'

/** Whoever meets every must-need the shortest way, with no mark below +1, passes; and there is such a way. */
export const carefulWayFails: FairnessRule = ({ definition, starts, draft, report, cap, gaveUp }) => {
	for (const judged of starts) {
		const ways = shortestCareful(definition, judged.start, cap)
		if (ways === 'capped') {
			gaveUp()
			continue
		}
		if (ways.length === 0) {
			report(
				'careful-way-fails',
				draft.front.passAt,
				`No way meets every must-need with every mark at +1 or better${toldStart(judged)}.`,
				'Give one way through good replies in every scene, so that nobody has to do harm on the way.',
			)
			return
		}
		for (const passage of ways) {
			const { state, marks } = passage
			const ending = placesOf(definition).endings.get(state.at)
			if (!ending) continue
			const verdict = verdictOf(definition, definition.rule, judged.resolution, ending, state, marks)
			if (verdict.passed) continue
			const way = wayOf(passage)
			report(
				'careful-way-fails',
				placeOf(draft, way.at(-1)),
				`This way meets every must-need with no mark below +1, and does not pass${toldStart(judged)}: ${toldWay(way)}. ${because(definition, ending, verdict)}`,
				'Mark its replies better, lower that floor, or let what it lacks be a must-need.',
			)
			return
		}
	}
}

function because({ rule, critical }: ScenarioDefinition, ending: Ending, verdict: Verdict): string {
	if (!ending.accepted) return `It ends in "${ending.id}", which is not an accepted ending.`
	const failure = critical.find(({ id }) => verdict.standing.includes(id))
	if (failure) return `A critical failure stands: ${failure.id}.`
	const [floor] = verdict.missed
	if (!floor) return 'It leaves the person worse off.'
	return `Its ${floor} is ${Math.floor(verdict.scores[floor] / 1000)}, and pass asks for ${rule.pass[floor]}.`
}
