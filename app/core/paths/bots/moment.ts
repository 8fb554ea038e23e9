import type { Ending, Reply, ScenarioDefinition } from '../../scenario/definition'
import { placesOf } from '../../scenario/graph'
import { asMarked, type Marks, marked, unmarked } from '../../scenario/marks'
import type { RunState } from '../../scenario/run'
import type { Start } from '../../scenario/starts'
import { offered, startState, stepReply } from '../../scenario/step'
import type { Verdict } from '../../scenario/verdict'

/**
 * A moment of play, with what led to it already marked: replies on offer, or the ending it came to. What follows is
 * worked out when somebody goes there, and kept for the next who does.
 */
export type Moment = {
	state: RunState
	marks: Marks
	replies: readonly Reply[]
	ending: Ending | null
	next: (Moment | undefined)[]
	/** What an ending comes to, once somebody asked. */
	verdict: Verdict | null
}

/** Before the first turn of a start. */
export const firstMoment = (definition: ScenarioDefinition, start: Start): Moment =>
	momentAt(definition, startState(definition, start.values), unmarked)

/** What follows when the reply at this place is said. */
export function momentAfter(definition: ScenarioDefinition, moment: Moment, place: number): Moment {
	const known = moment.next[place]
	if (known) return known
	const { state, marks, replies } = moment
	const reply = replies[place]
	if (!reply) throw new RangeError(`no reply at ${place}`)
	const after = stepReply(definition, state, reply)
	const next = momentAt(definition, after, marked(marks, asMarked(reply), state.said.includes(reply.id)))
	// Many players share their first turns; later ones would only fill the memory.
	if (after.turn <= sharedTurns) moment.next[place] = next
	return next
}

const sharedTurns = 6

function momentAt(definition: ScenarioDefinition, state: RunState, marks: Marks): Moment {
	const replies = offered(definition, state)
	const ending = placesOf(definition).endings.get(state.at) ?? null
	return { state, marks, replies, ending, next: [], verdict: null }
}
