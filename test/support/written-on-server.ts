import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { previewWritten } from '#app/server/views/preview-written.server'
import type { PlayEngine } from '#app/ui/studio/play-engine'

/** What the studio's server answers to typed words, without the way there. */
export function writtenOnServer(definition: ScenarioDefinition): PlayEngine['written'] {
	return async (place, text) => {
		const written = previewWritten(definition, place, text)
		return written ? { ok: true, ...written } : { ok: false, refused: 'moved-on' }
	}
}
