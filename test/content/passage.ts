import { assess } from '#app/core/assessment/assess'
import { boundsOf } from '#app/core/paths/bounds-of'
import { moveRun, startRun } from '#app/core/play/run'
import type { Reply, ScenarioDefinition } from '#app/core/scenario/definition'
import type { Run } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'

/** Chooses one of the replies on offer, which stand in the author's order. */
export type Player = (replies: Reply[], run: Run) => Reply | undefined

/** Plays to the end; a player who chooses nothing takes the first reply. */
export function playedBy(player: Player, definition: ScenarioDefinition): Run {
	let run = startRun(definition, 1)
	while (run.ending === null) {
		const replies = offered(definition, run.state)
		const reply = player(replies, run) ?? replies[0]
		if (!reply) throw new Error(`nothing to say at ${run.state.at}`)
		run = said(run, reply.id)
	}
	return run
}

/** Plays these replies, by the author's ids; throws where one is not on offer. */
export function passage(definition: ScenarioDefinition, replies: string[]): Run {
	return replies.reduce(said, startRun(definition, 1))
}

/** How an ended run came out under its own rule. */
export function resultOf(run: Run) {
	const bounds = boundsFor(run.definition)
	return assess(run, bounds, run.definition.rule)
}

export function said(run: Run, reply: string): Run {
	const moved = moveRun(run, { kind: 'chosen', reply })
	if (!moved.ok) throw new Error(`${reply} is ${moved.refused} at ${run.state.at}`)
	return moved.run
}

const known = new WeakMap<ScenarioDefinition, ReturnType<typeof boundsOf>[number]>()

/** The bounds of the one start there is, worked out once a definition. */
export function boundsFor(definition: ScenarioDefinition) {
	const bounds = known.get(definition) ?? boundsOf(definition)[0]
	if (!bounds) throw new Error('no bounds')
	known.set(definition, bounds)
	return bounds
}
