import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { headOf, versionOf } from '../store/content.server'
import type { DraftKind } from '../store/drafts.server'
import { type CreateDraftResult, createDraft } from './create-draft.server'

/** Opens a draft of what is published under a name, or finds one's own that is open already. */
export async function editContent(
	deps: Pick<Deps, 'db' | 'now' | 'newId'>,
	me: Pick<Me, 'id' | 'role'>,
	{ kind, slug }: { kind: DraftKind; slug: string },
): Promise<CreateDraftResult | { ok: false; refused: 'not-found' }> {
	const head = await headOf(deps.db.read, kind, slug)
	const live = head?.hash ? await versionOf(deps.db.read, head.hash) : null
	if (!head || !live) return { ok: false, refused: 'not-found' }
	return createDraft(deps, me, { kind, slug, file: head.file, text: live.source, baseHash: live.hash })
}
