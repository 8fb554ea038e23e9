import type { NamePlace, Span } from '#app/core/writing/reading'
import { sourceWords } from '../../words/studio-source'
import type { NameAct } from './editor-handle'
import type { Aside } from './use-source'

/** What an act on the name at the cursor comes to: a place to go to, something to open, or a sentence. */
export type NameFound = { said: string; goTo: Span | null; aside: Aside | null }

const only = (said: string): NameFound => ({ said, goTo: null, aside: null })

/** `names` null: the text was not read yet. */
export function nameAct(act: NameAct, names: readonly NamePlace[] | null, offset: number): NameFound {
	if (!names) return only(sourceWords.notRead)
	const name = nameAt(names, offset)
	if (!name) return only(sourceWords.noName)
	const places = placesOf(names, name)
	if (act !== 'definition') return { said: '', goTo: null, aside: { kind: act, name, places } }
	const declared = places.find(({ declares }) => declares)
	return declared ? { said: '', goTo: declared.at, aside: null } : only(sourceWords.notDeclared(name.name))
}

export const nameAt = (names: readonly NamePlace[], offset: number): NamePlace | null =>
	names.find(({ at }) => at.start <= offset && offset <= at.end) ?? null

/** Scenes and endings share their names, as both are places to go to. */
const family = (kind: NamePlace['kind']): string => (kind === 'ending' ? 'scene' : kind)

/** Every place of the same name, in the order of the text. */
export const placesOf = (names: readonly NamePlace[], { kind, name }: NamePlace): NamePlace[] =>
	names
		.filter((one) => one.name === name && family(one.kind) === family(kind))
		.sort((a, b) => a.at.start - b.at.start)
