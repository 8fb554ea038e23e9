import { applied } from './applied'
import type { Line, Reply, ScenarioDefinition } from './definition'
import { placesOf } from './graph'
import { holds } from './holds'
import { including } from './including'
import type { RunState } from './run'

/** Before the first turn: the first scene on stage and seen, every variable at its start. */
export function startState(definition: ScenarioDefinition): RunState {
	const at = definition.scenes[0]?.id ?? definition.turns.then
	const values = Object.fromEntries(definition.state.map((variable) => [variable.name, variable.start]))
	return { at, turn: 0, values, met: [], said: [], seen: [at] }
}

/** The first mood tier that holds; the last one where none does. */
export function moodOf(definition: ScenarioDefinition, state: RunState): string {
	const tier = definition.mood.find(({ when }) => holds(when, definition, state, null))
	return (tier ?? definition.mood.at(-1))?.mood ?? ''
}

/** The replies on offer, in the author's order; none at an ending. A reply said before is gone unless it is sticky. */
export function offered(definition: ScenarioDefinition, state: RunState): Reply[] {
	const scene = placesOf(definition).scenes.get(state.at)
	if (!scene) return []
	const mood = moodOf(definition, state)
	return scene.replies.filter(
		(reply) =>
			(reply.sticky || !state.said.includes(reply.id)) &&
			(reply.when === null || holds(reply.when, definition, state, mood)),
	)
}

/**
 * The state after a reply and its effects. At the last turn allowed a reply that does not end the scenario itself
 * leads to `turns.then`. Whether the reply is on offer is the caller's question.
 */
export function landing(definition: ScenarioDefinition, state: RunState, reply: Reply): RunState {
	const turn = state.turn + 1
	const ends = placesOf(definition).endings.has(reply.to)
	const at = !ends && turn >= definition.turns.most ? definition.turns.then : reply.to
	return {
		at,
		turn,
		values: applied(definition, state.values, reply.set),
		met: including(state.met, reply.meets),
		said: including(state.said, [reply.id]),
		seen: including(state.seen, [at]),
	}
}

/**
 * `landing`, and never a silence: where the scene it leads to would have nothing on offer, the run goes to
 * `turns.then`. The checks report such a scene, so only one too large to be walked to its end gets here.
 */
export function stepReply(definition: ScenarioDefinition, state: RunState, reply: Reply): RunState {
	const after = landing(definition, state, reply)
	if (placesOf(definition).endings.has(after.at) || offered(definition, after).length > 0) return after
	const { then } = definition.turns
	return { ...after, at: then, seen: including(state.seen, [then]) }
}

/** Of a group of lines the first whose mood and condition fit, or null. */
export function lineFor(definition: ScenarioDefinition, state: RunState, lines: Line[]): Line | null {
	const mood = moodOf(definition, state)
	const fits = (line: Line) =>
		(line.mood === null || line.mood === mood) &&
		(line.when === null || holds(line.when, definition, state, mood))
	return lines.find(fits) ?? null
}
