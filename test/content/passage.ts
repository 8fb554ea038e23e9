import { assess } from '#app/core/assessment/assess'
import type { BoundStart } from '#app/core/paths/bound-start'
import type { Bounds } from '#app/core/paths/bounds'
import { boundsAt, boundsOf } from '#app/core/paths/bounds-of'
import { moveRun, startRun } from '#app/core/play/run'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Run } from '#app/core/scenario/run'
import { startFor, startsOf } from '#app/core/scenario/starts'

/** Plays these replies, by the author's ids; throws where one is not on offer. */
export function passage(definition: ScenarioDefinition, replies: string[]): Run {
	return replies.reduce(said, startRun(definition, 1))
}

/** How an ended run came out under its own rule. */
export function resultOf(run: Run) {
	const { definition, seed, opening } = run
	const values = startFor(definition, seed, opening.memory)
	return assess(run, boundsAt(boundsFor(definition), definition, values), definition.rule)
}

export function said(run: Run, reply: string): Run {
	const moved = moveRun(run, { kind: 'chosen', reply })
	if (!moved.ok) throw new Error(`${reply} is ${moved.refused} at ${run.state.at}`)
	return moved.run
}

const known = new WeakMap<ScenarioDefinition, [Bounds, ...Bounds[]]>()

/** The bounds of every start, worked out once a definition. */
export function boundsFor(definition: ScenarioDefinition): [Bounds, ...Bounds[]] {
	const bounds = known.get(definition) ?? boundsOf(definition)
	known.set(definition, bounds)
	return bounds
}

/** Every start with what its resolution lies between. */
export function startsWithBounds(definition: ScenarioDefinition): BoundStart[] {
	const bounds = boundsFor(definition)
	return startsOf(definition).map((start, at) => ({ start, resolution: bounds[at]?.resolution ?? null }))
}
