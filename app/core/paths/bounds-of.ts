import type { Value } from '../scenario/condition'
import type { ScenarioDefinition } from '../scenario/definition'
import { placesOf } from '../scenario/graph'
import { sideShareOf } from '../scenario/side-share'
import { isStart, type Start, startsOf } from '../scenario/starts'
import { startState } from '../scenario/step'
import type { Bounds } from './bounds'
import { isPassable } from './passable'
import { walk, walkCap } from './walk'

/** The bounds of every start that seed and memory can give, the plain one first. */
export function boundsOf(definition: ScenarioDefinition, cap: number = walkCap): [Bounds, ...Bounds[]] {
	const [plain = { key: 'neutral', values: {} }, ...others] = startsOf(definition)
	return [boundsFrom(definition, plain, cap), ...others.map((start) => boundsFrom(definition, start, cap))]
}

/** Of a version's bounds those of the start that these first values belong to. */
export function boundsAt<B extends Pick<Bounds, 'start'>>(
	all: readonly [B, ...B[]],
	definition: ScenarioDefinition,
	values: Record<string, Value>,
): B {
	const first = startState(definition, values).values
	return all.find(({ start }) => isStart(start, first)) ?? all[0]
}

function boundsFrom(definition: ScenarioDefinition, start: Start, cap: number): Bounds {
	const { endings } = placesOf(definition)
	const reached = new Set<string>()
	let worst = 100_000
	let best = 0
	let fewestTurns = 0
	const { states, capped } = walk(
		definition,
		(state, _mood, replies) => {
			if (replies.length > 0) return
			// A scene with nothing on offer ends the run as the turn limit does.
			const ending = endings.has(state.at) ? state.at : definition.turns.then
			if (reached.size === 0) fewestTurns = state.turn
			reached.add(ending)
			const share = sideShareOf(definition, 'task', state) ?? 100_000
			worst = Math.min(worst, share)
			best = Math.max(best, share)
		},
		cap,
		[start],
	)
	const resolution = capped || reached.size === 0 ? null : { worst, best }
	return {
		start: start.key,
		resolution,
		fewestTurns,
		passable: isPassable(definition, resolution, cap, start),
		endings: definition.endings.map(({ id }) => id).filter((id) => reached.has(id)),
		states,
		capped,
	}
}
