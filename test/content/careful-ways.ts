import { startRun } from '#app/core/play/run'
import type { Reply, ScenarioDefinition } from '#app/core/scenario/definition'
import type { Run } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'
import { said } from './passage'

const careful = ({ tone, respect }: Reply) => (tone ?? 1) >= 1 && (respect ?? 1) >= 1

/** Every shortest way to an ending that meets all must-needs with no mark below +1. */
export function shortestCarefulWays(definition: ScenarioDefinition): Run[] {
	const musts = definition.needs.filter(({ must }) => must).map(({ id }) => id)
	let level = [startRun(definition, 1)]
	while (level.length > 0) {
		const next = level.flatMap((run) =>
			offered(definition, run.state)
				.filter(careful)
				.map((reply) => said(run, reply.id)),
		)
		const met = next.filter((run) => run.ending !== null && musts.every((id) => run.state.met.includes(id)))
		if (met.length > 0) return met
		level = next.filter((run) => run.ending === null)
	}
	return []
}
