import { useMemo, useRef, useState } from 'react'
import { setInto } from '#app/core/play/set-into'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Move, Opening, Run } from '#app/core/scenario/run'
import type { WordingTold } from '#app/core/wording/wording-told'
import type { PlayEngine, Typed } from './play-engine'

/** How a preview starts: as a practice attempt would, with what is drawn and remembered chosen by hand. */
export type PreviewStart = { seed: number; opening: Opening }

/** The preview shows the file's order, so any seed will do; written scenes are chosen until the author types. */
const plain: PreviewStart = { seed: 1, opening: { memory: 'none', typed: false } }

/** A run, and the move that made it of the one before; null at a start and after a jump. `told`: how what was typed was judged. */
type Step = { run: Run; by: Move | null; told: WordingTold | null }

export type Preview = {
	run: Run
	/** What has been done since the start, in order. */
	moves: Move[]
	canGoBack: boolean
	/** The run was set into a scene, so its past is not a real one. */
	jumped: boolean
	/** How the words typed last were judged. */
	told: WordingTold | null
	say: (reply: string) => void
	/** Answers what came of it; a preview that has been moved meanwhile stays where it is. */
	write: (text: string) => Promise<Typed>
	back: () => void
	restart: (start?: PreviewStart) => void
	jump: (scene: string) => void
}

/** A run in the author's own browser, with every earlier state of it kept: one can go back. */
export function usePreview(definition: ScenarioDefinition, engine: PlayEngine): Preview {
	const begin = ({ seed, opening }: PreviewStart): [Step] => [
		{ run: engine.start(definition, seed, opening), by: null, told: null },
	]
	const [steps, setSteps] = useState<[Step, ...Step[]]>(() => begin(plain))
	const [{ run: kept, told }, ...earlier] = steps
	const now = useRef(steps)
	now.current = steps
	// In another language the same definition has other words: the run goes on in them.
	const run = useMemo(
		() => (kept.definition === definition ? kept : { ...kept, definition }),
		[kept, definition],
	)
	const [previous, ...older] = earlier
	const begun = steps.findIndex(({ by }) => by === null)
	const moves = steps
		.slice(0, begun)
		.flatMap(({ by }) => by ?? [])
		.toReversed()
	function make(move: Move, heard: WordingTold | null = null) {
		const moved = engine.move(run, move)
		if (moved.ok) setSteps([{ run: moved.run, by: move, told: heard }, ...steps])
	}
	async function write(text: string): Promise<Typed> {
		const from = begun === steps.length - 1 ? null : (steps[begun]?.run.state.at ?? null)
		const typed = await engine.written({ seed: run.seed, opening: run.opening, from, moves }, text)
		if (now.current !== steps) return { ok: false, refused: 'moved-on' }
		if (typed.ok) make(typed.move, typed.told)
		return typed
	}
	return {
		run,
		moves,
		told,
		canGoBack: previous !== undefined,
		jumped: steps.some(
			({ run: { turns, state } }) => turns.length === 0 && state.at !== definition.scenes[0]?.id,
		),
		say: (reply) => make({ kind: 'chosen', reply }),
		write,
		back() {
			if (previous) setSteps([previous, ...older])
		},
		restart: (start = { seed: run.seed, opening: run.opening }) => setSteps(begin(start)),
		jump(scene) {
			setSteps([{ run: setInto(run, scene), by: null, told: null }, ...steps])
		},
	}
}
