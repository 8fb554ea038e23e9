import type { Reply, ScenarioDefinition } from '../../scenario/definition'
import { filled } from '../../scenario/filled'
import type { RunState } from '../../scenario/run'

/** What a trainee reads of a reply in this state: its words, and its deed after them. */
export function spoken(definition: ScenarioDefinition, state: RunState, { text, deed }: Reply): string {
	return filled(definition, state, deed === null ? text : `${text} ${deed}`.trim())
}
