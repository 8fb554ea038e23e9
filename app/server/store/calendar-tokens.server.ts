import { createHash } from 'node:crypto'
import type { Queries } from './db.server'

const kind = 'calendar'

/** The database keeps only this of a feed's key. */
function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url')
}

/** Keeps a new key; whoever had an earlier one cannot read the feed any more. */
export async function keepCalendarToken(
	tx: Queries,
	one: { token: string; personId: string; at: Date },
): Promise<void> {
	const { token, personId, at } = one
	await endCalendarTokens(tx, personId, at)
	await tx.token.create({
		data: { hash: hashOf(token), kind, personId, createdAt: at, expiresAt: null, byId: personId },
	})
}

export async function endCalendarTokens(tx: Queries, personId: string, at: Date): Promise<void> {
	await tx.token.updateMany({ where: { personId, kind, usedAt: null }, data: { usedAt: at } })
}

/** Since when somebody has had a feed; null: they have none. */
export async function calendarSince(db: Queries, personId: string): Promise<Date | null> {
	const row = await db.token.findFirst({
		where: { personId, kind, usedAt: null },
		select: { createdAt: true },
	})
	return row?.createdAt ?? null
}

/** Whose feed a key opens, as long as they are here; null for any other text. */
export async function calendarOwner(db: Queries, token: string): Promise<string | null> {
	const row = await db.token.findFirst({
		where: { hash: hashOf(token), kind, usedAt: null, person: { active: true, erasedAt: null } },
		select: { personId: true },
	})
	return row?.personId ?? null
}
