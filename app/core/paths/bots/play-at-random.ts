import { draws } from '../../scenario/chance'
import type { ScenarioDefinition } from '../../scenario/definition'
import { startFor, startsOf } from '../../scenario/starts'
import { verdictOf } from '../../scenario/verdict'
import { type Bounds } from '../bounds'
import { boundsAt } from '../bounds-of'
import { firstMoment, type Moment, momentAfter } from './moment'

/** How many players by chance came to an end, and how many of them passed. */
export type AtRandom = { played: number; passed: number }

/**
 * Players who draw every reply by chance, one a seed from 1 on, each from the start that an official attempt with that
 * seed has. After `turns` turns all together no further seed is played, so `played` may be less than `seeds`.
 */
export function playAtRandom(
	definition: ScenarioDefinition,
	bounds: readonly [Bounds, ...Bounds[]],
	{ seeds = 1000, turns = 100_000 }: { seeds?: number; turns?: number } = {},
): AtRandom {
	const firsts = new Map(
		startsOf(definition).map((start) => [start.key, firstMoment(definition, start)] as const),
	)
	let [played, passed, taken] = [0, 0, 0]
	while (played < seeds && taken < turns) {
		played += 1
		const { start, resolution } = boundsAt(bounds, definition, startFor(definition, played, 'none'))
		const moment = atEnd(definition, firsts.get(start), played)
		if (!moment?.ending) continue
		taken += moment.state.turn
		const { ending, state, marks } = moment
		moment.verdict ??= verdictOf(definition, definition.rule, resolution, ending, state, marks)
		if (moment.verdict.passed) passed += 1
	}
	return { played, passed }
}

function atEnd(definition: ScenarioDefinition, first: Moment | undefined, seed: number): Moment | undefined {
	let moment = first
	while (moment && moment.replies.length > 0) {
		const drawn = draws(seed, 'random-player', moment.state.turn)() / 2 ** 32
		moment = momentAfter(definition, moment, Math.floor(drawn * moment.replies.length))
	}
	return moment
}
