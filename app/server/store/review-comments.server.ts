import type { Queries } from './db.server'

/** A remark on a draft. `place` is `scene:opening`, `reply:believe`, `line:12` …, or null for the whole. */
export type ReviewCommentRow = {
	id: string
	version: number
	place: string | null
	quote: string
	text: string
	byId: string
	at: Date
	/** The comment it answers. */
	answers: string | null
	resolvedById: string | null
	resolvedAt: Date | null
}

/** A draft's comments, oldest first. */
export async function commentsOf(db: Queries, draftId: string): Promise<ReviewCommentRow[]> {
	const rows = await db.reviewComment.findMany({
		where: { draftId },
		orderBy: [{ at: 'asc' }, { id: 'asc' }],
	})
	return rows.map(({ draftId: _, ...row }) => row)
}

export async function addComment(
	tx: Queries,
	comment: Omit<ReviewCommentRow, 'resolvedById' | 'resolvedAt'> & { draftId: string },
): Promise<void> {
	await tx.reviewComment.create({ data: comment })
}

/** Marks a comment as dealt with, or as open again. */
export async function resolveComment(
	tx: Queries,
	asked: { draftId: string; id: string; byId: string | null; at: Date },
): Promise<boolean> {
	const { draftId, id, byId, at } = asked
	const { count } = await tx.reviewComment.updateMany({
		where: { id, draftId, answers: null },
		data: { resolvedById: byId, resolvedAt: byId === null ? null : at },
	})
	return count > 0
}

/** How many comments of each draft wait to be dealt with. */
export async function openComments(db: Queries, draftIds: readonly string[]): Promise<Map<string, number>> {
	const rows = await db.reviewComment.groupBy({
		by: ['draftId'],
		where: { draftId: { in: [...draftIds] }, answers: null, resolvedAt: null },
		_count: true,
	})
	return new Map(rows.map(({ draftId, _count }) => [draftId, _count]))
}
