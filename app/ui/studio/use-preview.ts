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

/** A run, and the move that made it of the one before; null at a start and after a jump. */
type Step = { run: Run; by: Move | null }

export type Preview = {
	run: Run
	/** What has been done since the start, in order. */
	moves: Move[]
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
	const begin = ({ seed, opening }: PreviewStart): [Step] => [
		{ run: engine.start(definition, seed, opening), by: null },
	]
	const [steps, setSteps] = useState<[Step, ...Step[]]>(() => begin(plain))
	const [{ run: kept }, ...earlier] = steps
	// In another language the same definition has other words: the run goes on in them.
	const run = useMemo(
		() => (kept.definition === definition ? kept : { ...kept, definition }),
		[kept, definition],
	)
	const [previous, ...older] = earlier
	function make(move: Move) {
		const moved = engine.move(run, move)
		if (moved.ok) setSteps([{ run: moved.run, by: move }, ...steps])
	}
	return {
		run,
		moves: steps
			.slice(
				0,
				steps.findIndex(({ by }) => by === null),
			)
			.flatMap(({ by }) => by ?? [])
			.toReversed(),
		canGoBack: previous !== undefined,
		jumped: steps.some(
			({ run: { turns, state } }) => turns.length === 0 && state.at !== definition.scenes[0]?.id,
		),
		say: (reply) => make({ kind: 'chosen', reply }),
		write: (text) => make(engine.written(run, text)),
		back() {
			if (previous) setSteps([previous, ...older])
		},
		restart: (start = { seed: run.seed, opening: run.opening }) => setSteps(begin(start)),
		jump(scene) {
			const start = startFor(definition, run.seed, run.opening.memory)
			const state = { ...startState(definition, start), at: scene, seen: [scene] }
			const there = {
				state,
				mood: moodOf(definition, state),
				turns: [],
				unclear: [],
				pending: null,
				ending: null,
			}
			setSteps([{ run: { ...run, ...there }, by: null }, ...steps])
		},
	}
}
