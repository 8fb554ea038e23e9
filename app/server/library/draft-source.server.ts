import { writtenLike } from '../content/line-ends.server'
import { versionOf } from '../store/content.server'
import type { Queries } from '../store/db.server'
import { type DraftRow, firstSaveOf } from '../store/drafts.server'

/** A draft's text as it would lie in its file: with the line ends of the file it came from, or of what it changes. */
export async function draftSource(
	db: Queries,
	{ id, text, baseHash }: Pick<DraftRow, 'id' | 'text' | 'baseHash'>,
): Promise<string> {
	const [first, base] = await Promise.all([
		firstSaveOf(db, id),
		baseHash === null ? null : versionOf(db, baseHash),
	])
	// Drafts are kept with plain line ends: only what was brought in as a file has others.
	const cameAs = first?.includes('\r\n') ? first : null
	return writtenLike(text, [cameAs, base?.source ?? null])
}
