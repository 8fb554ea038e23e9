import type { Critical, Need, ScenarioDefinition } from './definition'
import { holds } from './holds'
import type { RunState } from './run'
import { moodOf } from './step'

/** The needs that count in this state: those without a condition, and those whose condition holds. */
export function needsNow(definition: ScenarioDefinition, state: RunState): Need[] {
	if (definition.needs.every(({ when }) => when === null)) return definition.needs
	const mood = moodOf(definition, state)
	return definition.needs.filter(({ when }) => when === null || holds(when, definition, state, mood))
}

/** The omissions that stand if it ends in this state. */
export function omissions(definition: ScenarioDefinition, state: RunState): Critical[] {
	if (definition.critical.every(({ when }) => when === null)) return []
	const mood = moodOf(definition, state)
	return definition.critical.filter(({ when }) => when !== null && holds(when, definition, state, mood))
}
