import { applied } from './applied'
import { inCase } from './cases'
import type { Value } from './condition'
import type { Effect, Line, Reply, ScenarioDefinition } from './definition'
import { placesOf } from './graph'
import { holds } from './holds'
import { including } from './including'
import type { RunState } from './run'

/** Before the first turn: the first scene on stage and seen, every variable at its start, `start` going first. */
export function startState(definition: ScenarioDefinition, start: Record<string, Value> = {}): RunState {
	const at = definition.scenes[0]?.id ?? definition.turns.then
	const values = Object.fromEntries(
		definition.state.map(({ name, start: plain }) => [
			name,
			Object.hasOwn(start, name) ? (start[name] ?? plain) : plain,
		]),
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
	const offer: Reply[] = []
	if (!scene) return offer
	// Worked out where something asks for it only.
	let mood: string | null = null
	for (const reply of scene.replies) {
		if (!reply.sticky && state.said.includes(reply.id)) continue
		if (reply.when === null && reply.cases.length === 0) {
			offer.push(reply)
			continue
		}
		mood ??= moodOf(definition, state)
		if (reply.when === null || holds(reply.when, definition, state, mood))
			offer.push(inCase(definition, state, mood, reply))
	}
	return offer
}

/** The replies of this scene that are shown with a reason why they cannot be had now, in the author's order. */
export function withheld(definition: ScenarioDefinition, state: RunState): Reply[] {
	const scene = placesOf(definition).scenes.get(state.at)
	if (!scene?.replies.some(({ reason }) => reason !== null)) return []
	const mood = moodOf(definition, state)
	return scene.replies.filter(
		({ id, reason, when, sticky }) =>
			reason !== null &&
			when !== null &&
			(sticky || !state.said.includes(id)) &&
			!holds(when, definition, state, mood),
	)
}

/**
 * The state after a reply and its effects. Unless the reply itself ends the scenario, whoever has just run out of
 * patience leaves (the first of several), and the last turn allowed leads to `turns.then` if no ending was reached.
 * The reply must be one that `offered` gave for this state.
 */
export function landing(definition: ScenarioDefinition, state: RunState, reply: Reply): RunState {
	const turn = state.turn + 1
	const values = applied(definition, applied(definition, state.values, reply.set), timeOf(definition))
	const at = placeAfter(definition, turn, state.values, values, reply.to)
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

const times = new WeakMap<ScenarioDefinition, Effect[]>()

/** What every turn does after the reply's own effects: patience is one less, gauges move on. */
function timeOf(definition: ScenarioDefinition): Effect[] {
	let time = times.get(definition)
	if (!time) {
		time = [
			...definition.patience.map(({ name }): Effect => ({ kind: 'add', name, by: -1 })),
			...definition.gauges.map(({ name, each }): Effect => ({ kind: 'add', name, by: each })),
		]
		times.set(definition, time)
	}
	return time
}

function placeAfter(
	definition: ScenarioDefinition,
	turn: number,
	before: Record<string, Value>,
	after: Record<string, Value>,
	to: string,
): string {
	const { endings } = placesOf(definition)
	if (endings.has(to)) return to
	const left = definition.patience.find(({ name }) => after[name] === 0 && before[name] !== 0)
	const next = left?.to ?? to
	return turn < definition.turns.most || endings.has(next) ? next : definition.turns.then
}
