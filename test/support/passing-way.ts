import { assess } from '#app/core/assessment/assess'
import { boundsOf } from '#app/core/paths/bounds-of'
import { moveRun, startRun } from '#app/core/play/run'
import type { Reply, ScenarioDefinition } from '#app/core/scenario/definition'
import type { Run } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'

const worth = (reply: Reply) =>
	(reply.tone ?? 0) +
	(reply.respect ?? 0) +
	2 * (reply.meets.length + reply.offers.length) -
	8 * reply.critical.length

/** The replies of one way through that passes, best-marked first; throws when there is none. */
export function passingWay(definition: ScenarioDefinition): Reply[] {
	const [bounds] = boundsOf(definition)
	if (!bounds) throw new Error('no bounds')
	const search = (run: Run): Reply[] | null => {
		if (run.ending !== null)
			return assess(run, bounds, definition.rule).passed ? run.turns.map((turn) => turn.reply) : null
		const best = offered(definition, run.state).toSorted((a, b) => worth(b) - worth(a))
		for (const reply of best) {
			const moved = moveRun(run, { kind: 'chosen', reply: reply.id })
			const way = moved.ok ? search(moved.run) : null
			if (way) return way
		}
		return null
	}
	const way = search(startRun(definition, 1))
	if (!way) throw new Error(`${definition.slug} cannot be passed`)
	return way
}
