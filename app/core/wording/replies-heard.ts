import { type Mark, type Reply, type ScenarioDefinition } from '../scenario/definition'
import { filled } from '../scenario/filled'
import { pointsOf } from '../scenario/rubric'
import type { Points } from '../scenario/run'
import { startState } from '../scenario/step'
import type { Marking, Said } from './marking'
import { saidAt } from './said-at'

/** Where the scorer and the author part by more than this many points, the author is told. */
export const apartAtMost = 25

/** A mark of the author's that the words alone do not come to; `mark` is the nearest of the reply's cases. */
export type Apart = { dimension: 'tone' | 'respect'; mark: Mark; points: Points }

/** An authored reply as the scorer hears it. */
export type ReplyHeard = {
	scene: string
	reply: Reply
	/** Its words, filled as in the first variant. */
	text: string
	marking: Marking
	/** None where the scorer is not sure. */
	apart: Apart[]
}

/**
 * Every authored reply of a scenario marked by its words alone, as an answer to what is said in its scene at the start
 * mood. Deeds without words are left out, and words that are nothing but values.
 */
export function repliesHeard(definition: ScenarioDefinition, marked: (said: Said) => Marking): ReplyHeard[] {
	const start = startState(definition)
	return definition.scenes.flatMap(({ id: scene, replies }) => {
		const state = { ...start, at: scene }
		const { context, channel } = saidAt({ definition, seed: 0 }, state, '')
		return replies.filter(hasWords).map((reply) => {
			const text = filled(definition, state, reply.text)
			const marking = marked({ text, context, channel })
			return { scene, reply, text, marking, apart: marking.sure ? apartIn(reply, marking) : [] }
		})
	})
}

function hasWords({ text }: Reply): boolean {
	return /[\p{L}\p{N}]/u.test(text.replace(/\{\{[^{}]*\}\}/g, ''))
}

function apartIn(reply: Reply, marking: Marking): Apart[] {
	return (['tone', 'respect'] as const).flatMap((dimension) => {
		const points = marking[dimension]
		const marks = [reply, ...reply.cases].flatMap((doing) => doing[dimension] ?? [])
		const [mark] = marks.toSorted((a, b) => Math.abs(pointsOf(a) - points) - Math.abs(pointsOf(b) - points))
		if (mark === undefined || Math.abs(pointsOf(mark) - points) <= apartAtMost) return []
		return [{ dimension, mark, points }]
	})
}
