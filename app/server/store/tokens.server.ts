import { createHash } from 'node:crypto'
import type { Queries } from './db.server'

export type LetterToken = 'invite' | 'reset'

/** The database keeps only this of a link: whoever reads it cannot use it. */
function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url')
}

export async function keepLetterToken(
	tx: Queries,
	one: {
		kind: LetterToken
		token: string
		personId: string
		createdAt: Date
		expiresAt: Date
		byId: string | null
	},
): Promise<void> {
	const { token, ...rest } = one
	await tx.token.create({ data: { hash: hashOf(token), ...rest } })
}

/** Whose link this is, while it may still be used; null for any other text. */
export async function letterTokenOf(
	db: Queries,
	kind: LetterToken,
	token: string,
	at: Date,
): Promise<{ personId: string; name: string; email: string } | null> {
	const row = await db.token.findFirst({
		where: { hash: hashOf(token), kind, usedAt: null, expiresAt: { gt: at }, person: { active: true } },
		select: { person: { select: { id: true, name: true, email: true, erasedAt: true } } },
	})
	if (!row || row.person.erasedAt !== null) return null
	const { id, name, email } = row.person
	return { personId: id, name, email }
}

/** Uses a link up; of two at once one hears true. */
export async function takeLetterToken(
	tx: Queries,
	kind: LetterToken,
	token: string,
	at: Date,
): Promise<boolean> {
	const taken = await tx.token.updateMany({
		where: { hash: hashOf(token), kind, usedAt: null, expiresAt: { gt: at }, person: { active: true } },
		data: { usedAt: at },
	})
	return taken.count === 1
}

/** Makes these people's earlier links void. */
export async function endLetterTokens(tx: Queries, personId: string, at: Date): Promise<void> {
	await tx.token.updateMany({
		where: { personId, kind: { in: ['invite', 'reset'] }, usedAt: null },
		data: { usedAt: at },
	})
}
