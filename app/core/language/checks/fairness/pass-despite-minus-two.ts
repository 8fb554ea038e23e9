import { findPassage } from '../../../paths/find-passage'
import { wayOf } from '../../../paths/passages'
import { waysOf } from '../../../scenario/cases'
import { placesOf } from '../../../scenario/graph'
import { verdictOf } from '../../../scenario/verdict'
import type { FairnessRule } from './judging'
import { toldStart, toldWay } from './told'

/** What respect is held at after a -2 that nobody has put right. */
const heldAt = 55

/** Nobody passes with a -2 in respect that was not put right, however low the floors are. */
export const passDespiteMinusTwo: FairnessRule = ({ definition, starts, draft, report, cap, gaveUp }) => {
	const { rule } = definition
	const replies = definition.scenes.flatMap((scene) => scene.replies).flatMap(waysOf)
	if (rule.pass.respect > heldAt || replies.every(({ respect }) => respect !== -2)) return
	for (const judged of starts) {
		const way = findPassage(
			definition,
			judged.start,
			({ state, marks }) => {
				const ending = placesOf(definition).endings.get(state.at)
				if (!ending || marks.owed.length === 0) return false
				return verdictOf(definition, rule, judged.resolution, ending, state, marks).passed
			},
			cap,
			{ apart: ({ owed }) => owed.toSorted().join() },
		)
		if (way === 'capped') gaveUp()
		if (way === null || way === 'capped') continue
		report(
			'pass-despite-minus-two',
			draft.front.passAt,
			`This way passes with a -2 in respect that was never put right${toldStart(judged)}: ${toldWay(wayOf(way))}.`,
			`Raise respect in pass above ${heldAt}, which is what such a run is held at.`,
		)
		return
	}
}
