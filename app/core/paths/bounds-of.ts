import type { ScenarioDefinition } from '../scenario/definition'
import { placesOf } from '../scenario/graph'
import { sideShareOf } from '../scenario/side-share'
import type { Bounds } from './bounds'
import { isPassable } from './passable'
import { walk, walkCap } from './walk'

/** The bounds of every start a scenario has; one, `neutral`, until seeds and memory vary it. */
export function boundsOf(definition: ScenarioDefinition, cap: number = walkCap): Bounds[] {
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
			const share = sideShareOf(definition, 'task', state.met) ?? 100_000
			worst = Math.min(worst, share)
			best = Math.max(best, share)
		},
		cap,
	)
	const resolution = capped || reached.size === 0 ? null : { worst, best }
	return [
		{
			start: 'neutral',
			resolution,
			fewestTurns,
			passable: isPassable(definition, resolution, cap),
			endings: definition.endings.map(({ id }) => id).filter((id) => reached.has(id)),
			states,
			capped,
		},
	]
}
