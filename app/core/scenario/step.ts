import { applied } from './applied'
import { inCase } from './cases'
import type { Value } from './condition'
import type { Line, Reply, ScenarioDefinition } from './definition'
import { placesOf } from './graph'
import { holds } from './holds'
import { including } from './including'
import type { RunState } from './run'

/** Before the first turn: the first scene on stage and seen, every variable at its start, `start` going first. */
export function startState(definition: ScenarioDefinition, start: Record<string, Value> = {}): RunState {
	const at = definition.scenes[0]?.id ?? definition.turns.then
	const values = Object.fromEntries(
		definition.state.map((variable) => [variable.name, start[variable.name] ?? variable.start]),
	)
	return { at, turn: 0, values, met: [], said: [], seen: [at] }
}

/** The first mood tier that holds; the last one where none does. */
export function moodOf(definition: ScenarioDefinition, state: RunState): string {
	const tier = definition.mood.find(({ when }) => holds(when, definition, state, null))
	return (tier ?? definition.mood.at(-1))?.mood ?? ''
}

/**
 * The replies on offer, in the author's order, each as its cases make it now; none at an ending. A reply said before is
 * gone unless it is sticky.
 */
export function offered(definition: ScenarioDefinition, state: RunState): Reply[] {
	const scene = placesOf(definition).scenes.get(state.at)
	if (!scene) return []
	const mood = moodOf(definition, state)
	return scene.replies
		.filter(
			(reply) =>
				(reply.sticky || !state.said.includes(reply.id)) &&
				(reply.when === null || holds(reply.when, definition, state, mood)),
		)
		.map((reply) => (reply.cases.length === 0 ? reply : inCase(definition, state, mood, reply)))
}

/** The replies of this scene that are shown with a reason why they cannot be had now, in the author's order. */
export function withheld(definition: ScenarioDefinition, state: RunState): Reply[] {
	const scene = placesOf(definition).scenes.get(state.at)
	if (!scene?.replies.some(({ reason }) => reason !== null)) return []
	const mood = moodOf(definition, state)
	return scene.replies.filter(
		({ id, reason, when }) =>
			reason !== null && when !== null && !state.said.includes(id) && !holds(when, definition, state, mood),
	)
}

/**
 * The state after a reply and its effects. Unless the reply itself ends the scenario, whoever has no patience left
 * leaves (the first of several), and the last turn allowed leads to `turns.then`. The reply must be one that `offered`
 * gave for this state.
 */
export function landing(definition: ScenarioDefinition, state: RunState, reply: Reply): RunState {
	const turn = state.turn + 1
	const values = passed(definition, applied(definition, state.values, reply.set))
	const at = placesOf(definition).endings.has(reply.to) ? reply.to : stays(definition, turn, values, reply.to)
	return {
		at,
		turn,
		values,
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

/** The variables after a turn's time: patience is one less, gauges move on. */
function passed(definition: ScenarioDefinition, values: Record<string, Value>): Record<string, Value> {
	const { patience, gauges } = definition
	if (patience.length === 0 && gauges.length === 0) return values
	return applied(definition, values, [
		...patience.map(({ name }) => ({ kind: 'add', name, by: -1 }) as const),
		...gauges.map(({ name, each }) => ({ kind: 'add', name, by: each }) as const),
	])
}

function stays(
	definition: ScenarioDefinition,
	turn: number,
	values: Record<string, Value>,
	to: string,
): string {
	const gone = definition.patience.find(({ name }) => values[name] === 0)
	if (gone) return gone.to
	return turn >= definition.turns.most ? definition.turns.then : to
}
