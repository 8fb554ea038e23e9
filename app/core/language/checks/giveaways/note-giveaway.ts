import type { ProblemCode } from '../../problems'
import type { Judging } from '../fairness/judging'
import { placeOf } from '../fairness/place-of'
import { type ClearScene, clearScenes } from './clear-scenes'
import { giveaway, type Thumb } from './rule-of-thumb'

/** How a giveaway is told: `is` is said after "the best reply". */
type Told = { code: ProblemCode; is: string; fix: string; tried?: number }

/** Reports a rule of thumb by which the best reply can be guessed, at the first scene where it holds. */
export function noteGiveaway({ choices, draft, report }: Judging, thumb: Thumb, told: Told): boolean {
	const scenes = clearScenes(choices)
	const { severity, hits, of } = giveaway(scenes, thumb, told.tried)
	if (!severity) return false
	const where = hits === of ? `In all ${of} scenes` : `In ${hits} of ${of} scenes`
	const holds = ({ choices }: ClearScene) => choices.every((choice) => thumb(choice).hit)
	const first = scenes.find(holds)?.scene
	report(
		told.code,
		placeOf(draft, first),
		`${where} the best reply is ${told.is}, so it can be guessed.`,
		told.fix,
		undefined,
		severity,
	)
	return true
}
