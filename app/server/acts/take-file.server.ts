import type { Deps } from '../deps.server'
import { fileText } from '../library/file-text.server'
import type { Me } from '../session/require.server'
import { headOf } from '../store/content.server'
import type { DraftKind } from '../store/drafts.server'
import { type CreateDraftResult, createDraft } from './create-draft.server'

/** Opens a draft with what the file says, to be published in place of what the studio published. */
export async function takeFile(
	deps: Pick<Deps, 'db' | 'now' | 'newId'>,
	me: Pick<Me, 'id' | 'role'>,
	{ kind, slug }: { kind: DraftKind; slug: string },
	root?: string,
): Promise<CreateDraftResult | { ok: false; refused: 'not-found' }> {
	const head = await headOf(deps.db.read, kind, slug)
	const text = head?.hash ? await fileText(head.file, root) : null
	if (!head?.hash || text === null) return { ok: false, refused: 'not-found' }
	return createDraft(deps, me, { kind, slug, file: head.file, text, baseHash: head.hash })
}
