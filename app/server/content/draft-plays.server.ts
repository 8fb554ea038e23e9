import type { Queries } from '../store/db.server'
import { draftFilesOf } from '../store/draft-files.server'
import type { DraftRow } from '../store/drafts.server'
import { playEnd, playsBeside } from './plays-beside.server'

/** A walk-through beside a draft. `kept`: it is the draft's own, or changed in it; else it is the file as it lies there. */
export type DraftPlay = { name: string; text: string; kept: boolean }

/** The walk-throughs of a draft, by name: those of the files beside its scenario, and the draft's own over them. */
export async function draftPlays(
	db: Queries,
	{ id, file }: Pick<DraftRow, 'id' | 'file'>,
	beside: ReadonlyMap<string, string> = playsBeside(file),
): Promise<DraftPlay[]> {
	const plays = new Map<string, DraftPlay>()
	for (const [name, text] of beside) plays.set(name, { name, text, kept: false })
	for (const { name, text } of await draftFilesOf(db, id)) {
		if (!name.endsWith(playEnd)) continue
		if (text === null) plays.delete(name)
		else plays.set(name, { name, text, kept: true })
	}
	return [...plays.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
}
