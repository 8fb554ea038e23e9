import { plainBeatsIn } from '#app/core/play/transcript'
import { filled } from '#app/core/scenario/filled'
import type { Run } from '#app/core/scenario/run'
import { lineFor } from '#app/core/scenario/step'

/** The inner voice of the scene or ending now on stage, its values in words. */
export function thoughtsOf(run: Run): { id: string; text: string }[] {
	const { definition, state } = run
	return plainBeatsIn(run, state).flatMap((beat) => {
		const line = beat.kind === 'thinks' ? lineFor(definition, state, beat.lines) : null
		return line ? [{ id: line.id, text: filled(definition, state, line.text) }] : []
	})
}
