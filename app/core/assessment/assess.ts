import type { Bounds } from '../paths/bounds'
import type { Rule } from '../scenario/definition'
import { filled } from '../scenario/filled'
import { placesOf } from '../scenario/graph'
import { asMarked, marked, unmarked } from '../scenario/marks'
import { needsNow } from '../scenario/needs-now'
import type { Run } from '../scenario/run'
import { verdictOf } from '../scenario/verdict'
import { fittingExtras } from './fitting-extras'
import type { Result } from './result'

/**
 * What an ended run came to under a rule, by "How an attempt is scored" in the scenario language. Scores are
 * thousandths of a point, 0-100000; `bounds` are those stored with the version, `rule` the one pinned to the attempt.
 * Refuses (RangeError) a run that has not ended.
 */
export function assess(run: Run, bounds: Pick<Bounds, 'resolution'>, rule: Rule): Result {
	const { definition, state, turns } = run
	const ending = placesOf(definition).endings.get(run.ending ?? '')
	if (!ending) throw new RangeError('Only a run that has ended can be assessed')
	const marks = turns.reduce(
		(sofar, { reply, tone, respect, again }) => marked(sofar, { ...asMarked(reply), tone, respect }, again),
		unmarked,
	)
	const verdict = verdictOf(definition, rule, bounds.resolution, ending, state, marks)
	const extras = fittingExtras(run)
	return {
		scores: verdict.scores,
		passed: verdict.passed,
		experience: verdict.negative ? 'negative' : extras.length > 0 ? 'exceptional' : 'expected',
		ending: ending.id,
		outcome: ending.outcome,
		accepted: ending.accepted,
		returns: ending.returns,
		needs: needsNow(definition, state).map(({ id, text, side, must }) => ({
			id,
			text: filled(definition, state, text),
			side,
			must,
			met: state.met.includes(id),
		})),
		extras,
		critical: definition.critical.map(({ id }) => id).filter((id) => verdict.standing.includes(id)),
		respectCap: verdict.respectCap,
		missed: verdict.missed,
	}
}
