import type { ScenarioDefinition } from '../../scenario/definition'
import { conditionsOf, variablesIn } from '../../scenario/looks-at'
import type { Draft } from '../draft'
import { memoryVariable } from '../reserved'

/** The definition with `memory` in its state, where a condition looks at it or a text prints it. */
export function remembered({ front, slots }: Draft, definition: ScenarioDefinition): ScenarioDefinition {
	const looked = new Set([...front.slots, ...slots].map(({ name }) => name))
	for (const condition of conditionsOf(definition)) variablesIn(condition, looked)
	return looked.has('memory') ? { ...definition, state: [...definition.state, memoryVariable()] } : definition
}
