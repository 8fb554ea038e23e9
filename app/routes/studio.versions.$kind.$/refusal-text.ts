import type { RestoreResult } from '#app/server/acts/restore-version.server'
import type { RetireResult } from '#app/server/acts/retire-content.server'
import { versionsWords } from '#app/ui/words/versions'

type Refused = Extract<RestoreResult | RetireResult, { ok: false }>

/** A refusal as a sentence. */
export function refusalText(refused: Refused): string {
	if (refused.refused === 'needed') return versionsWords.needed(refused.courses)
	if (refused.refused === 'incomplete') return versionsWords.incomplete(refused.missing)
	return versionsWords.refused[refused.refused]
}
