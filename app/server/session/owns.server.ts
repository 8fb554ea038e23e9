import type { Queries } from '../store/db.server'
import { type DraftRow, draftById } from '../store/drafts.server'
import { type OwnedKind, ownersOf } from '../store/owners.server'
import { may } from './permissions'
import type { Me } from './require.server'

/** What a text belongs to: a lesson goes with its course. */
export function ownedBy(kind: string, slug: string): { kind: OwnedKind; slug: string } {
	return kind === 'scenario'
		? { kind: 'scenario', slug }
		: { kind: 'course', slug: slug.split('/', 1)[0] ?? slug }
}

/** Whether this person may write, publish and retire it: its owner, or any trainer where it is the house's. */
export async function mayWriteContent(
	db: Queries,
	me: Pick<Me, 'id' | 'role'>,
	kind: string,
	slug: string,
): Promise<boolean> {
	if (may(me.role, 'content-edit') !== 'own-courses') return false
	const owned = ownedBy(kind, slug)
	const owners = await ownersOf(db, owned.kind, owned.slug)
	return owners.length === 0 || owners.some(({ id }) => id === me.id)
}

/** Whether this person may read a text whole: answer keys stand in lessons, so those are read by who owns their course. */
export async function mayReadKeys(
	db: Queries,
	me: Pick<Me, 'id' | 'role'>,
	kind: string,
	slug: string,
): Promise<boolean> {
	if (may(me.role, 'content-read') !== 'own-courses') return false
	return kind !== 'lesson' || mayWriteContent(db, me, kind, slug)
}

export type DraftForMe = {
	draft: DraftRow
	/** Its owner, or somebody it is shared with; a closed draft nobody writes in. */
	mayWrite: boolean
	/** Whoever has no part in writing it may say that it is ready. */
	mayApprove: boolean
}

/** A draft as this trainer may see it: one's own, one shared, or one that is in review; anything else is not there. */
export async function draftFor(
	db: Queries,
	me: Pick<Me, 'id' | 'role'>,
	id: string | undefined,
): Promise<DraftForMe | null> {
	if (id === undefined || may(me.role, 'content-edit') === false) return null
	const draft = await draftById(db, id)
	if (!draft) return null
	const writes = draft.ownerId === me.id || draft.editors.some((editor) => editor.id === me.id)
	const open = draft.state !== 'published' && draft.state !== 'discarded'
	const seen = draft.state === 'review' || draft.state === 'approved'
	if (!writes && !seen) return null
	return { draft, mayWrite: writes && open, mayApprove: !writes && draft.state === 'review' }
}
