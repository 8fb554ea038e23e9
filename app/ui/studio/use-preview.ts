import { useMemo, useState } from 'react'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Move, Opening, Run } from '#app/core/scenario/run'
import { startFor } from '#app/core/scenario/starts'
import { moodOf, startState } from '#app/core/scenario/step'
import type { PlayEngine } from './play-engine'

/** How a preview starts: as a practice attempt would, with what is drawn and remembered chosen by hand. */
export type PreviewStart = { seed: number; opening: Opening }

/** The preview shows the file's order, so any seed will do; written scenes are chosen until the author types. */
const plain: PreviewStart = { seed: 1, opening: { memory: 'none', typed: false } }

export type Preview = {
	run: Run
	canGoBack: boolean
	/** The run was set into a scene, so its past is not a real one. */
	jumped: boolean
	say: (reply: string) => void
	write: (text: string) => void
	back: () => void
	restart: (start?: PreviewStart) => void
	jump: (scene: string) => void
}

/** A run in the author's own browser, with every earlier state of it kept: one can go back. */
export function usePreview(definition: ScenarioDefinition, engine: PlayEngine): Preview {
	const begin = ({ seed, opening }: PreviewStart): [Run] => [engine.start(definition, seed, opening)]
	const [runs, setRuns] = useState<[Run, ...Run[]]>(() => begin(plain))
	const [kept, ...earlier] = runs
	// In another language the same definition has other words: the run goes on in them.
	const run = useMemo(
		() => (kept.definition === definition ? kept : { ...kept, definition }),
		[kept, definition],
	)
	const [previous, ...older] = earlier
	function make(move: Move) {
		const moved = engine.move(run, move)
		if (moved.ok) setRuns([moved.run, ...runs])
	}
	return {
		run,
		canGoBack: previous !== undefined,
		jumped: runs.some(({ turns, state }) => turns.length === 0 && state.at !== definition.scenes[0]?.id),
		say: (reply) => make({ kind: 'chosen', reply }),
		write: (text) => make(engine.written(run, text)),
		back() {
			if (previous) setRuns([previous, ...older])
		},
		restart: (start = { seed: run.seed, opening: run.opening }) => setRuns(begin(start)),
		jump(scene) {
			const start = startFor(definition, run.seed, run.opening.memory)
			const state = { ...startState(definition, start), at: scene, seen: [scene] }
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
