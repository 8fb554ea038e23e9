import type { ScenarioDefinition, Side } from './definition'
import { needsNow } from './needs-now'
import { shareOf } from './rubric'
import type { RunState } from './run'

/**
 * The weighted share of one side's needs that are met, in thousandths of a point; needs that never arose are left out;
 * null where that side has none.
 */
export function sideShareOf(definition: ScenarioDefinition, side: Side, state: RunState): number | null {
	let got = 0
	let all = 0
	for (const need of needsNow(definition, state)) {
		if (need.side !== side) continue
		all += need.weight
		if (state.met.includes(need.id)) got += need.weight
	}
	return shareOf(got, all)
}
