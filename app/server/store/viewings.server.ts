import type { Queries } from './db.server'

export const viewedThings = [
	'person',
	'proof',
	'attempt',
	'transcript',
	'certificate',
	'adjustments',
	'export',
] as const
export type Viewed = (typeof viewedThings)[number]

/** Somebody looked at what there is about somebody else. Never changed. */
export type Viewing = {
	id: string
	at: Date
	viewerId: string
	personId: string
	what: Viewed
	/** An attempt, a record or a certificate; null: the page as a whole. */
	target: string | null
}

/** Keeps one, unless the same has been kept since `after`. Answers whether it was. */
export async function keepViewing(tx: Queries, viewing: Viewing, after: Date): Promise<boolean> {
	const { id: _, at: __, ...same } = viewing
	const known = await tx.viewing.findFirst({ where: { ...same, at: { gt: after } }, select: { id: true } })
	if (known) return false
	await tx.viewing.create({ data: viewing })
	return true
}

/** Whether the same was looked at since `after`. */
export async function wasViewed(
	db: Queries,
	same: Omit<Viewing, 'id' | 'at'>,
	after: Date,
): Promise<boolean> {
	return (
		(await db.viewing.findFirst({ where: { ...same, at: { gt: after } }, select: { id: true } })) !== null
	)
}
