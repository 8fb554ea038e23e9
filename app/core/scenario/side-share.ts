import type { ScenarioDefinition, Side } from './definition'
import { shareOf } from './rubric'

/** The weighted share of one side's needs that are met, in thousandths of a point; null where that side has none. */
export function sideShareOf(
	definition: ScenarioDefinition,
	side: Side,
	met: readonly string[],
): number | null {
	let got = 0
	let all = 0
	for (const need of definition.needs) {
		if (need.side !== side) continue
		all += need.weight
		if (met.includes(need.id)) got += need.weight
	}
	return shareOf(got, all)
}
