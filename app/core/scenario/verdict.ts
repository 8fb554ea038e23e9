import type { Dimension, Ending, Rule, ScenarioDefinition } from './definition'
import { type Marks, scoresOf } from './marks'
import { needsNow, omissions } from './needs-now'
import { resolutionOf, totalOf } from './rubric'
import type { RunState } from './run'
import { sideShareOf } from './side-share'

export type Verdict = {
	/** Thousandths of a point, 0-100000. */
	scores: Record<Dimension | 'total', number>
	respectCap: 55 | 85 | null
	/** Critical failures that stand: done and not taken back, or left out. */
	standing: string[]
	/** Floors that were not reached. */
	missed: (Dimension | 'total')[]
	negative: boolean
	passed: boolean
}

/**
 * What an ended passage comes to under a rule, by "How an attempt is scored". `resolution` is the worst and best share
 * this start can end in, null when unknown. Negative: a must-need unmet, respect under its floor, a critical failure
 * standing, or an ending that is not accepted. `state` is the one it ended in. Passed: not negative and every floor reached.
 */
export function verdictOf(
	definition: ScenarioDefinition,
	rule: Rule,
	resolution: { worst: number; best: number } | null,
	ending: Ending,
	state: RunState,
	marks: Marks,
): Verdict {
	const { tone, respect, respectCap } = scoresOf(marks)
	const dimensions = {
		tone,
		respect,
		resolution: resolutionOf(sideShareOf(definition, 'task', state), resolution),
	}
	const scores = { ...dimensions, total: totalOf(dimensions, rule.weights) }
	const floors = ['tone', 'respect', 'resolution', 'total'] as const
	const missed = floors.filter((floor) => scores[floor] < rule.pass[floor] * 1000)
	const left = omissions(definition, state).map(({ id }) => id)
	const standing = [...new Set([...marks.standing, ...left])]
	const negative =
		!ending.accepted ||
		standing.length > 0 ||
		missed.includes('respect') ||
		needsNow(definition, state).some((need) => need.must && !state.met.includes(need.id))
	return { scores, respectCap, standing, missed, negative, passed: !negative && missed.length === 0 }
}
