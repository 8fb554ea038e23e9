import type { ContentKind } from '../content/job.server'
import { type ContentHead, headOf } from '../store/content.server'
import { sourceOf } from '../store/content-versions.server'
import type { Queries } from '../store/db.server'

export type StandingText = { head: ContentHead; hash: string; source: string }

/** What is published under a name now, as it was written; null: nothing. */
export async function standingText(
	db: Queries,
	kind: ContentKind,
	slug: string,
): Promise<StandingText | null> {
	const head = await headOf(db, kind, slug)
	if (!head?.hash) return null
	const source = await sourceOf(db, head.hash)
	return source === null ? null : { head, hash: head.hash, source }
}
