import type { ScenarioDefinition } from '../scenario/definition'
import { placesOf } from '../scenario/graph'
import type { Run, RunState } from '../scenario/run'
import { lineFor } from '../scenario/step'
import type { StageBeat, StagePast } from './stage'

/** What happens on stage in this state, in order: prose and the lines that fit; never what somebody thinks. */
export function beatsIn(definition: ScenarioDefinition, state: RunState): StageBeat[] {
	const { scenes, endings } = placesOf(definition)
	const place = scenes.get(state.at) ?? endings.get(state.at)
	return (place?.beats ?? []).flatMap((beat): StageBeat[] => {
		if (beat.kind === 'prose') return [{ kind: 'prose', id: beat.id, text: beat.text }]
		const line = beat.kind === 'says' ? lineFor(definition, state, beat.lines) : null
		return line ? [{ kind: 'says', id: line.id, by: line.by, text: line.text }] : []
	})
}

/** The turns taken as readable lines: at each, what happened on stage in the mood of then, and what was replied. */
export function transcriptOf(run: Run): StagePast[] {
	return run.turns.flatMap(({ number, before, reply }): StagePast[] => [
		...beatsIn(run.definition, before).map((beat) => ({
			kind: beat.kind,
			id: beat.id,
			by: beat.kind === 'says' ? beat.by : null,
			text: beat.text,
			turn: number,
		})),
		{ kind: 'reply', text: reply.text, turn: number },
	])
}
