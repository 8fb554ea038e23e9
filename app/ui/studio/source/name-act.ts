import { nameAt } from '#app/core/writing/name-at'
import type { NamePlace, Span } from '#app/core/writing/reading'
import { type Usages, usagesOf } from '#app/core/writing/usages'
import { sourceWords } from '../../words/studio-source'
import type { NameAct } from './editor-handle'

/** What an act on the name at the cursor comes to: a place to go to, something to open, or a sentence. */
export type NameFound = { said: string } | { goTo: Span } | { open: 'usages' | 'rename'; usages: Usages }

/** `names` null: the text was not read yet. */
export function nameAct(act: NameAct, names: NamePlace[] | null, offset: number): NameFound {
	if (!names) return { said: sourceWords.notRead }
	const named = nameAt({ names }, offset)
	if (!named) return { said: sourceWords.noName }
	const usages = usagesOf({ names }, named)
	if (act !== 'definition') return { open: act, usages }
	const [declared] = usages.declared
	return declared ? { goTo: declared.at } : { said: sourceWords.notDeclared(named.name) }
}
