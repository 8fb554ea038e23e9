import type { Dimension, Ending, Rule, ScenarioDefinition } from './definition'
import { type Marks, scoresOf } from './marks'
import { resolutionOf, totalOf } from './rubric'
import { sideShareOf } from './side-share'

export type Verdict = {
	/** Thousandths of a point, 0-100000. */
	scores: Record<Dimension | 'total', number>
	respectCap: 55 | 85 | null
	/** Floors that were not reached. */
	missed: (Dimension | 'total')[]
	negative: boolean
	passed: boolean
}

/**
 * What an ended passage comes to under a rule, by "How an attempt is scored". `resolution` is the worst and best share
 * this start can end in, null when unknown. Negative: a must-need unmet, respect under its floor, a critical failure
 * standing, or an ending that is not accepted. Passed: not negative and every floor reached.
 */
export function verdictOf(
	definition: ScenarioDefinition,
	rule: Rule,
	resolution: { worst: number; best: number } | null,
	ending: Ending,
	met: readonly string[],
	marks: Marks,
): Verdict {
	const { tone, respect, respectCap } = scoresOf(marks)
	const dimensions = {
		tone,
		respect,
		resolution: resolutionOf(sideShareOf(definition, 'task', met), resolution),
	}
	const scores = { ...dimensions, total: totalOf(dimensions, rule.weights) }
	const floors = ['tone', 'respect', 'resolution', 'total'] as const
	const missed = floors.filter((floor) => scores[floor] < rule.pass[floor] * 1000)
	const negative =
		!ending.accepted ||
		marks.standing.length > 0 ||
		missed.includes('respect') ||
		definition.needs.some((need) => need.must && !met.includes(need.id))
	return { scores, respectCap, missed, negative, passed: !negative && missed.length === 0 }
}
