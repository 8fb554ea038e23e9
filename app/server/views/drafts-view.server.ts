import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { type DraftItem, draftsInReview, draftsOf, titlesOf } from '../store/drafts.server'
import { openComments } from '../store/review-comments.server'

export type DraftsView = { drafts: DraftListed[]; toReview: DraftListed[] }
export type DraftListed = Pick<DraftItem, 'id' | 'kind' | 'state'> & {
	title: string
	owner: string
	savedAt: string
	comments: number
}

/** One's own drafts and those shared with one, and what waits for a second look. */
export async function draftsView({ db }: Pick<Deps, 'db'>, me: Pick<Me, 'id'>): Promise<DraftsView> {
	const [own, others] = await Promise.all([draftsOf(db.read, me.id), draftsInReview(db.read, me.id)])
	const ids = [...own, ...others].map(({ id }) => id)
	const [comments, titles] = await Promise.all([openComments(db.read, ids), titlesOf(db.read, ids)])
	const listed = ({ id, kind, state, slug, ownerName, updatedAt }: DraftItem): DraftListed => ({
		...{ id, kind, state, owner: ownerName, savedAt: updatedAt.toISOString() },
		title: titles.get(id) ?? slug,
		comments: comments.get(id) ?? 0,
	})
	return { drafts: own.map(listed), toReview: others.map(listed) }
}
