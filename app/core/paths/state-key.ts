import type { ScenarioDefinition } from '../scenario/definition'
import type { RunState } from '../scenario/run'
import { liveAt } from './live'

/** A text equal for two states just when nothing that can still happen tells them apart. */
export function stateKeys(definition: ScenarioDefinition, alsoMarks = false): (state: RunState) => string {
	const live = liveAt(definition, alsoMarks)
	return (state) => {
		const { values, said, seen } = live(state.at)
		let key = `${state.at}|${state.turn}|`
		for (const name of values) key += `${state.values[name]},`
		key += `|${state.met.join()}|`
		for (const reply of state.said) if (said.has(reply)) key += `${reply},`
		key += '|'
		for (const scene of state.seen) if (seen.has(scene)) key += `${scene},`
		return key
	}
}
