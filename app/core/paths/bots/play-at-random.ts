import { draws } from '../../scenario/chance'
import type { ScenarioDefinition } from '../../scenario/definition'
import { isStart, startFor } from '../../scenario/starts'
import { startState } from '../../scenario/step'
import { verdictOf } from '../../scenario/verdict'
import type { BoundStart } from '../bound-start'
import { firstMoment, type Moment, momentAfter } from './moment'

/** How many players by chance came to an end, and how many of them passed. */
export type AtRandom = { played: number; passed: number }

/**
 * Players who draw every reply by chance, one a seed from 1 on, each from the start that an official attempt with that
 * seed has. After `turns` turns all together no further seed is played, so `played` may be less than `seeds`. `told` hears of
 * every player.
 */
export function playAtRandom(
	definition: ScenarioDefinition,
	starts: readonly [BoundStart, ...BoundStart[]],
	{
		seeds = 1000,
		turns = 100_000,
		told,
	}: { seeds?: number; turns?: number; told?: (played: number) => void } = {},
): AtRandom {
	const firsts = starts.map(({ start, resolution }) => ({
		key: start.key,
		resolution,
		first: firstMoment(definition, start),
	}))
	let [played, passed, taken] = [0, 0, 0]
	while (played < seeds && taken < turns) {
		played += 1
		told?.(played)
		const values = startState(definition, startFor(definition, played, 'none')).values
		const from = firsts.find(({ key }) => isStart(key, values)) ?? firsts[0]
		if (!from) break
		const moment = atEnd(definition, from.first, played)
		if (!moment.ending) continue
		taken += moment.state.turn
		const { ending, state, marks } = moment
		moment.verdict ??= verdictOf(definition, definition.rule, from.resolution, ending, state, marks)
		if (moment.verdict.passed) passed += 1
	}
	return { played, passed }
}

function atEnd(definition: ScenarioDefinition, first: Moment, seed: number): Moment {
	let moment = first
	while (moment.replies.length > 0) {
		const drawn = draws(seed, 'random-player', moment.state.turn)() / 2 ** 32
		moment = momentAfter(definition, moment, Math.floor(drawn * moment.replies.length))
	}
	return moment
}
