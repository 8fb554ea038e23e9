import type { Line, ScenarioDefinition } from '#app/core/scenario/definition'
import type { RunState } from '#app/core/scenario/run'
import { lineFor } from '#app/core/scenario/step'

/** The inner voice of the scene or ending now on stage. */
export function thoughtsOf(definition: ScenarioDefinition, state: RunState): Line[] {
	const place = [...definition.scenes, ...definition.endings].find(({ id }) => id === state.at)
	return (place?.beats ?? []).flatMap((beat) => {
		const line = beat.kind === 'thinks' ? lineFor(definition, state, beat.lines) : null
		return line ? [line] : []
	})
}
