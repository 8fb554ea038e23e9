import { applied } from './applied'
import type { Effect, Reply, ScenarioDefinition } from './definition'
import { asMarked, minusTwoPoints } from './marks'
import type { Points, RunState, Written } from './run'
import { moodOf } from './step'

type Marks = Pick<Written, 'tone' | 'respect' | 'judged'>

/** Two marks on the ruler of 0 to 100. */
const twoMarks = 50
const neutral = 50

/**
 * Whether a typed reply is worded so poorly that it does none of the good that its match does: something grave in it
 * caps its marks, its respect is 15 points or lower where the author's is not, or its tone or respect is two marks or
 * more under the author's. Words that were copied are held at neutral, and heard for what they say all the same.
 */
export function isPoorlyWorded(reply: Reply, typed: Marks): boolean {
	const author = asMarked(reply)
	if (typed.judged?.capped) return true
	const held = (own: Points) => typed.judged?.copied === true && own === neutral
	const under = (own: Points | null, theirs: Points | null) =>
		own !== null && theirs !== null && theirs - own >= twoMarks && !held(own)
	const capped =
		typed.respect !== null &&
		typed.respect <= minusTwoPoints &&
		(author.respect === null || author.respect > minusTwoPoints)
	return capped || under(typed.tone, author.tone) || under(typed.respect, author.respect)
}

/**
 * The reply without what it does good: it meets, offers and repairs nothing, and of its effects only those stay that
 * neither lengthen somebody's patience nor make for a better mood. Where it leads stays.
 */
export function withoutGood(definition: ScenarioDefinition, state: RunState, reply: Reply): Reply {
	const set = reply.set.filter((effect) => !doesGood(definition, state, effect))
	return { ...reply, set, meets: [], offers: [], repairs: [] }
}

/** Moods are listed from worst to best. A number does good towards the end of its range that has the better mood. */
function doesGood(definition: ScenarioDefinition, state: RunState, effect: Effect): boolean {
	const { name } = effect
	const before = state.values[name]
	const after = applied(definition, state.values, [effect])[name]
	const variable = definition.state.find((one) => one.name === name)
	if (!variable || before === undefined || after === undefined) return false
	const moods = [...new Set(definition.mood.map(({ mood }) => mood))]
	const rank = (value: typeof after) =>
		moods.indexOf(moodOf(definition, { ...state, values: { ...state.values, [name]: value } }))
	if (variable.type !== 'number' || typeof before !== 'number' || typeof after !== 'number')
		return rank(after) > rank(before)
	if (definition.patience.some((patience) => patience.name === name)) return after > before
	return (after - before) * (rank(variable.max) - rank(variable.min)) > 0
}
