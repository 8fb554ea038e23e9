import type { ScenarioDefinition } from './definition'
import { filled } from './filled'
import { startState } from './step'

/** A text as it reads before any seed is drawn: with the values of the plain start, the first variant's among them. */
export function filledPlainly(definition: ScenarioDefinition, text: string): string {
	return text.includes('{{') ? filled(definition, startState(definition), text) : text
}
