import { versionByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { headOf } from '../store/content.server'
import type { DraftKind } from '../store/drafts.server'
import { type CreateDraftResult, createDraft } from './create-draft.server'

export type RestoreResult = CreateDraftResult | { ok: false; refused: 'not-found' }

/** Opens a draft with the text of a version, to be published in place of what is live now. */
export async function restoreVersion(
	deps: Pick<Deps, 'db' | 'now' | 'newId'>,
	me: Pick<Me, 'id' | 'role'>,
	{ kind, slug, hash }: { kind: DraftKind; slug: string; hash: string },
): Promise<RestoreResult> {
	const [head, version] = await Promise.all([headOf(deps.db.read, kind, slug), versionByHash(deps.db, hash)])
	if (!head || version?.kind !== kind || version.slug !== slug) return { ok: false, refused: 'not-found' }
	const { file, hash: baseHash } = head
	return createDraft(deps, me, { kind, slug, file, text: version.source, baseHash })
}
