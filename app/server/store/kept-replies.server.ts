import type { Queries } from './db.server'

/** A reply somebody keeps for themselves, with the marks of then. */
export type KeptReply = {
	id: string
	/** What the customer said. */
	context: string
	mood: string | null
	text: string
	scorer: string
	tone: number
	respect: number
	resolution: number
	at: Date
}

export async function insertKept(tx: Queries, kept: KeptReply & { personId: string }): Promise<void> {
	await tx.keptReply.create({ data: kept })
}

/** This person's kept replies, the newest first. */
export async function keptOf(db: Queries, personId: string): Promise<KeptReply[]> {
	return db.keptReply.findMany({
		where: { personId },
		orderBy: [{ at: 'desc' }, { id: 'desc' }],
		omit: { personId: true },
	})
}

/** The id of this very reply, marked by this scorer, where it is kept already. */
export async function keptLike(
	db: Queries,
	reply: Pick<KeptReply, 'context' | 'mood' | 'text' | 'scorer'> & { personId: string },
): Promise<string | null> {
	const { personId, context, mood, text, scorer } = reply
	const row = await db.keptReply.findFirst({
		where: { personId, context, mood, text, scorer },
		select: { id: true },
	})
	return row?.id ?? null
}

export async function countKept(db: Queries, personId: string): Promise<number> {
	return db.keptReply.count({ where: { personId } })
}

/** Takes a kept reply away for good; false when this person has none of that id. */
export async function deleteKept(db: Queries, id: string, personId: string): Promise<boolean> {
	return (await db.keptReply.deleteMany({ where: { id, personId } })).count > 0
}
