import { assign, setup } from 'xstate'
import type { Scene, ScenarioDefinition } from '../scenario/definition'
import type { RunState } from '../scenario/run'
import { moodOf, offered, startState, stepReply } from '../scenario/step'

type Types = {
	context: { state: RunState; mood: string }
	events: { type: 'reply'; reply: string }
}

/**
 * The definition as an XState machine with two regions: `scene`, a state for every scene and ending, and `mood`, a
 * state for every mood. One event, `reply`, by the author's id; one that is not on offer changes nothing.
 */
export function buildMachine(definition: ScenarioDefinition) {
	const start = startState(definition)
	const stepped = stepper(definition)
	const scheme = setup({
		// The one cast: XState takes its types from a value that is never read.
		types: {} as Types,
		guards: {
			leadsTo: ({ context, event }, { place }: { place: string }) =>
				stepped(context.state, event.reply)?.at === place,
			feels: ({ context }, { mood }: { mood: string }) => context.mood === mood,
		},
		actions: {
			take: assign(({ context, event }) => {
				const state = stepped(context.state, event.reply) ?? context.state
				return { state, mood: moodOf(definition, state) }
			}),
		},
	})
	const mood = moodOf(definition, start)
	const moods = [...new Set(definition.mood.map((tier) => tier.mood))]
	return scheme.createMachine({
		id: definition.slug,
		type: 'parallel',
		context: { state: start, mood },
		states: {
			scene: {
				initial: start.at,
				states: Object.fromEntries([
					...definition.scenes.map((scene) => [scene.id, sceneState(definition, scene)] as const),
					...definition.endings.map((ending) => [ending.id, { type: 'final' as const }] as const),
				]),
			},
			mood: {
				initial: mood,
				states: Object.fromEntries(moods.map((from) => [from, moodState(from, moods)])),
			},
		},
	})
}

function sceneState(definition: ScenarioDefinition, scene: Scene) {
	const places = new Set([...scene.replies.map((reply) => reply.to), definition.turns.then])
	const transitions = [...places].map((place) => ({
		guard: { type: 'leadsTo' as const, params: { place } },
		target: place,
		actions: 'take' as const,
		reenter: true,
	}))
	return { on: { reply: transitions } }
}

function moodState(from: string, moods: string[]) {
	return {
		always: moods
			.filter((mood) => mood !== from)
			.map((mood) => ({ guard: { type: 'feels' as const, params: { mood } }, target: mood })),
	}
}

/** Where a reply on offer leads, or null; the last step is kept, since every guard of a scene asks for the same one. */
function stepper(definition: ScenarioDefinition) {
	let last: { state: RunState; id: string; after: RunState | null } | null = null
	return (state: RunState, id: string): RunState | null => {
		if (last?.state === state && last.id === id) return last.after
		const reply = offered(definition, state).find((one) => one.id === id)
		last = { state, id, after: reply ? stepReply(definition, state, reply) : null }
		return last.after
	}
}
