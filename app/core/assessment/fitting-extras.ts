import type { Extra } from '../scenario/definition'
import { holds } from '../scenario/holds'
import { needsNow } from '../scenario/needs-now'
import type { Run, TurnTaken } from '../scenario/run'

/**
 * Ids of the extras given when they fitted and every must-need was met, in the author's order. Needs met by the same
 * reply count, for both; everything else `fit` looks at is as it was when the reply was said.
 */
export function fittingExtras({ definition, turns }: Run): string[] {
	const fits = (extra: Extra, { reply, before, after, moodBefore }: TurnTaken) =>
		reply.offers.includes(extra.id) &&
		needsNow(definition, { ...before, met: after.met }).every(
			({ id, must }) => !must || after.met.includes(id),
		) &&
		(extra.fit === null || holds(extra.fit, definition, { ...before, met: after.met }, moodBefore))
	return definition.extras.filter((extra) => turns.some((turn) => fits(extra, turn))).map(({ id }) => id)
}
