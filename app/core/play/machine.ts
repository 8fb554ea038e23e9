import { assign, setup } from 'xstate'
import { waysOf } from '../scenario/cases'
import type { Value } from '../scenario/condition'
import type { ScenarioDefinition, Scene } from '../scenario/definition'
import { withoutGood } from '../scenario/poorly-worded'
import type { RunState } from '../scenario/run'
import { moodOf, offered, startState, stepReply } from '../scenario/step'

type Context = { state: RunState; mood: string }
type Types = { context: Context; events: ReplyEvent }
/** `poorly`: typed so poorly that it does none of the good it would do. */
type ReplyEvent = { type: 'reply'; reply: string; poorly?: boolean }

/**
 * The definition as an XState machine with two regions: `scene`, a state for every scene and ending, and `mood`, a
 * state for every mood. `values` are what a start that is not the plain one begins with. One event, `reply`, by the
 * author's id; one that is not on offer changes nothing.
 */
export function buildMachine(definition: ScenarioDefinition, values: Record<string, Value> = {}) {
	const start = startState(definition, values)
	const cutShort = [...new Set([...definition.patience.map(({ to }) => to), definition.turns.then])]
	const stepped = stepper(definition)
	const scheme = setup({
		// The one cast: XState takes its types from a value that is never read.
		types: {} as Types,
		guards: {
			leadsTo: ({ context, event }, { place }: { place: string }) =>
				stepped(context.state, event)?.state.at === place,
			turns: ({ context, event }, { mood }: { mood: string }) => stepped(context.state, event)?.mood === mood,
		},
		actions: {
			take: assign(({ context, event }) => stepped(context.state, event) ?? context),
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
				// From any scene: a scene's own transitions are tried first.
				on: { reply: cutShort.map((place) => leadsTo(place, `.${place}`)) },
				states: Object.fromEntries([
					...definition.scenes.map((scene) => [scene.id, sceneState(scene)] as const),
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

function sceneState(scene: Scene) {
	const places = [...new Set(scene.replies.flatMap((reply) => waysOf(reply).map(({ to }) => to)))]
	return { on: { reply: places.map((place) => leadsTo(place, place)) } }
}

function leadsTo(place: string, target: string) {
	return { guard: { type: 'leadsTo' as const, params: { place } }, target, actions: 'take' as const }
}

function moodState(from: string, moods: string[]) {
	const others = moods.filter((mood) => mood !== from)
	return {
		on: {
			reply: others.map((mood) => ({ guard: { type: 'turns' as const, params: { mood } }, target: mood })),
		},
	}
}

/**
 * What a reply on offer leads to, or null where it is not on offer. The last answer is kept: every guard and the
 * action of one event ask for the same.
 */
function stepper(definition: ScenarioDefinition) {
	let last: { from: RunState; event: ReplyEvent; to: Context | null } | null = null
	return (from: RunState, event: ReplyEvent): Context | null => {
		if (last?.from === from && last.event === event) return last.to
		const found = offered(definition, from).find((one) => one.id === event.reply)
		const taken = found && event.poorly ? withoutGood(definition, from, found) : found
		const state = taken ? stepReply(definition, from, taken) : null
		last = { from, event, to: state && { state, mood: moodOf(definition, state) } }
		return last.to
	}
}
