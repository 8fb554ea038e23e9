import { walk } from '../../paths/walk'
import { beatsIn } from '../../play/transcript'
import { waysOf } from '../../scenario/cases'
import type { Reply, ScenarioDefinition, Scene } from '../../scenario/definition'
import { filled } from '../../scenario/filled'
import type { RunState } from '../../scenario/run'
import { startState } from '../../scenario/step'
import { type WayName, wayName } from './way-name'

/** A reply as a rater gets it, at a moment at which it can be said. */
export type ReplyToRate = { reply: WayName; context: string; mood: string | null; text: string }

type Moment = { state: RunState; mood: string | null }

/** Distinct states looked at; a reply that none of them offers is shown without a mood. */
const cap = 20_000

/**
 * Every reply of a scenario that says something, once for each way in which its marks differ, in the author's order: at
 * the first moment that offers it, with what is said there then.
 */
export function repliesToRate(definition: ScenarioDefinition): ReplyToRate[] {
	const first = firstMoments(definition)
	return definition.scenes.flatMap((scene) =>
		scene.replies.flatMap((reply) =>
			waysOf(reply).flatMap((way, number): ReplyToRate[] => {
				const isOwn = number === 0 || way.tone !== reply.tone || way.respect !== reply.respect
				const moment = first.get(way) ?? nowhere(definition, scene, number)
				if (reply.text.trim() === '' || !isOwn || !moment) return []
				const { state, mood } = moment
				return [
					{
						reply: wayName(reply, number),
						context: heardIn(definition, state),
						mood,
						text: filled(definition, state, way.text),
					},
				]
			}),
		),
	)
}

function firstMoments(definition: ScenarioDefinition): Map<Reply, Moment> {
	const first = new Map<Reply, Moment>()
	walk(
		definition,
		(state, mood, replies) => {
			for (const reply of replies)
				if (!first.has(reply)) first.set(reply, { state: structuredClone(state), mood })
		},
		cap,
	)
	return first
}

/** A case that was never met has no moment at all. */
function nowhere(definition: ScenarioDefinition, { id }: Scene, number: number): Moment | null {
	return number === 0 ? { state: { ...startState(definition), at: id }, mood: null } : null
}

/** What is said in a scene; where nobody speaks, what happens. */
function heardIn(definition: ScenarioDefinition, state: RunState): string {
	const beats = beatsIn({ definition, seed: 0 }, state)
	const said = beats.filter(({ kind }) => kind === 'says')
	return (said.length > 0 ? said : beats).map(({ text }) => text).join(' ')
}
