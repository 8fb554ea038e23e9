import { moveRun, startRun } from '#app/core/play/run'
import { setInto } from '#app/core/play/set-into'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { placesOf } from '#app/core/scenario/graph'
import type { Move, Opening } from '#app/core/scenario/run'
import { type WordingTold, wordingTold } from '#app/core/wording/wording-told'
import { writtenAs } from '#app/core/wording/written-as'

/** Where an author's preview stands: how it started, the scene it was set into, and the moves since. */
export type PreviewPlace = { seed: number; opening: Opening; from: string | null; moves: readonly Move[] }

/** The move that a typed text makes, and how its wording was judged; null where nothing was understood. */
export type PreviewWritten = { move: Extract<Move, { kind: 'written' }>; told: WordingTold | null }

/** What an author typed in a preview, marked as a trainee's would be; null where the preview cannot stand there. */
export function previewWritten(
	definition: ScenarioDefinition,
	{ seed, opening, from, moves }: PreviewPlace,
	text: string,
): PreviewWritten | null {
	let run = startRun(definition, seed, opening)
	if (from !== null) {
		if (!placesOf(definition).scenes.has(from)) return null
		run = setInto(run, from)
	}
	for (const move of moves) {
		const moved = moveRun(run, move)
		if (!moved.ok) return null
		run = moved.run
	}
	if (run.ending !== null) return null
	const move = writtenAs(run, text)
	return { move, told: wordingTold(run, run.state, move) }
}
