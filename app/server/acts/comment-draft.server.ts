import type { Deps } from '../deps.server'
import { draftFor } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { addComment, commentsOf, resolveComment } from '../store/review-comments.server'

export const mostCommentCharacters = 2_000
export type CommentRefusal = 'not-found' | 'empty-text' | 'long-text'

export type NewComment = {
	id: string
	/** `scene:opening`, `reply:believe`, `line:12` …, or null for the whole. */
	place: string | null
	quote: string
	text: string
	answers: string | null
}

/** A remark on a draft, by whoever may see it. */
export async function commentDraft(
	deps: Pick<Deps, 'db' | 'now' | 'newId'>,
	me: Pick<Me, 'id' | 'role'>,
	asked: NewComment,
): Promise<'ok' | CommentRefusal> {
	const text = asked.text.trim()
	if (text === '') return 'empty-text'
	if (text.length > mostCommentCharacters) return 'long-text'
	return deps.db.write(async (tx) => {
		const found = await draftFor(tx, me, asked.id)
		if (!found || found.draft.state === 'discarded') return 'not-found'
		const { answers, place } = asked
		if (answers !== null && !(await commentsOf(tx, asked.id)).some(({ id }) => id === answers))
			return 'not-found'
		await addComment(tx, {
			...{ id: deps.newId(), draftId: asked.id, version: found.draft.version, byId: me.id },
			...{ place, quote: asked.quote.slice(0, 500), text, at: deps.now(), answers },
		})
		return 'ok'
	})
}

/** Marks a remark as dealt with, or as open again: by whoever may see the draft. */
export async function settleComment(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Pick<Me, 'id' | 'role'>,
	asked: { id: string; comment: string; resolved: boolean },
): Promise<'ok' | 'not-found'> {
	return deps.db.write(async (tx) => {
		if (!(await draftFor(tx, me, asked.id))) return 'not-found'
		const byId = asked.resolved ? me.id : null
		const done = await resolveComment(tx, { draftId: asked.id, id: asked.comment, byId, at: deps.now() })
		return done ? 'ok' : 'not-found'
	})
}
