import { useMemo, useState } from 'react'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Run } from '#app/core/scenario/run'
import { moodOf, startState } from '#app/core/scenario/step'
import type { PlayEngine } from './play-engine'

/** The preview shows the file's order, so any seed will do. */
const seed = 1

export type Preview = {
	run: Run
	canGoBack: boolean
	/** The run was set into a scene, so its past is not a real one. */
	jumped: boolean
	say: (reply: string) => void
	back: () => void
	restart: () => void
	jump: (scene: string) => void
}

/** A run in the author's own browser, with every earlier state of it kept: one can go back. */
export function usePreview(definition: ScenarioDefinition, engine: PlayEngine): Preview {
	const [runs, setRuns] = useState<[Run, ...Run[]]>(() => [engine.start(definition, seed)])
	const [kept, ...earlier] = runs
	// In another language the same definition has other words: the run goes on in them.
	const run = useMemo(
		() => (kept.definition === definition ? kept : { ...kept, definition }),
		[kept, definition],
	)
	const [previous, ...older] = earlier
	return {
		run,
		canGoBack: previous !== undefined,
		jumped: runs.some(({ turns, state }) => turns.length === 0 && state.at !== definition.scenes[0]?.id),
		say(reply) {
			const moved = engine.move(run, { kind: 'chosen', reply })
			if (moved.ok) setRuns([moved.run, ...runs])
		},
		back() {
			if (previous) setRuns([previous, ...older])
		},
		restart() {
			setRuns([engine.start(definition, seed)])
		},
		jump(scene) {
			const state = { ...startState(definition), at: scene, seen: [scene] }
			setRuns([
				{
					...run,
					state,
					mood: moodOf(definition, state),
					turns: [],
					unclear: [],
					pending: null,
					ending: null,
				},
				...runs,
			])
		},
	}
}
