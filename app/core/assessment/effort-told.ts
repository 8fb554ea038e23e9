import { canSpareAll } from '../paths/spared'
import { asMarked } from '../scenario/marks'
import type { Run, TurnTaken } from '../scenario/run'
import { startFor } from '../scenario/starts'
import { offered } from '../scenario/step'
import { isSafe, worth } from './better-reply'
import type { EffortTold } from './debrief-types'

/**
 * What the person had to do because of what was said, turn by turn. Never part of a score. Null where no reply of the
 * scenario says what it asks of them.
 */
export function effortTold(run: Run): EffortTold | null {
	const { definition, turns } = run
	if (!definition.scenes.some(({ replies }) => replies.some(({ effort }) => effort.length > 0))) return null
	const asked = turns.flatMap((turn) => {
		const { number, reply } = turn
		return reply.effort.length === 0
			? []
			: [{ turn: number, efforts: reply.effort, spared: isSpared(run, turn) }]
	})
	const start = startFor(definition, run.seed, run.opening.memory)
	return { turns: asked, avoidable: asked.length > 0 && canSpareAll(definition, start) }
}

/** Whether a reply on offer that is marked at least as well would have asked nothing of them. */
function isSpared({ definition }: Run, { before, reply }: TurnTaken): boolean {
	return offered(definition, before).some(
		(other) =>
			other.effort.length === 0 && isSafe(other, before) && worth(asMarked(other)) >= worth(asMarked(reply)),
	)
}
