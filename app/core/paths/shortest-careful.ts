import type { Reply, ScenarioDefinition } from '../scenario/definition'
import { needsNow } from '../scenario/needs-now'
import type { Start } from '../scenario/starts'
import { type Passage, passages } from './passages'

/**
 * Every shortest way to an ending that leaves no must-need unmet, on which no mark is below +1 and no critical failure is
 * committed: that is harm, however kindly it is marked. Of several that differ in nothing but better marks only the worst.
 * Empty where there is none, `capped` past `cap` passages. Only replies that `also` holds of, where it is told.
 */
export function shortestCareful(
	definition: ScenarioDefinition,
	start: Start,
	cap: number,
	also: (reply: Reply) => boolean = () => true,
): Passage[] | 'capped' {
	const may = (reply: Reply) => isCareful(reply) && also(reply)
	const careful = { may, drop: 'better', most: cap } as const
	for (const { ended, capped } of passages(definition, start, careful)) {
		const done = ended.filter(({ state }) =>
			needsNow(definition, state).every(({ id, must }) => !must || state.met.includes(id)),
		)
		if (capped) return 'capped'
		if (done.length > 0) return done
	}
	return []
}

const isCareful = ({ tone, respect, critical }: Reply) =>
	(tone ?? 1) >= 1 && (respect ?? 1) >= 1 && critical.length === 0
