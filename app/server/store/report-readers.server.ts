import type { Queries } from './db.server'
import type { Prisma } from './generated/client'

export type ReportReader = { id: string; name: string; role: string }
export type ReadersAsked = {
	roles: readonly string[]
	/** Never this one. */
	not: string
	/** Part of a name or an e-mail address; empty: anybody. */
	who: string
	/** Ids of those who get it so far: they are listed first, whoever is searched for. */
	chosen: readonly string[]
	at: Date
	take: number
}

/** Those who get a report, then those found by name; `more`: how many a longer search would still show. */
export async function reportReaders(
	db: Queries,
	{ roles, not, who, chosen, at, take }: ReadersAsked,
): Promise<{ readers: ReportReader[]; more: number }> {
	const able = withRole(roles, at)
	const found: Prisma.PersonWhereInput = {
		AND: [able, { id: { notIn: [not, ...chosen] } }],
		...(who !== '' && { OR: [{ name: { contains: who } }, { email: { contains: who } }] }),
	}
	const named = { select: { id: true, name: true, role: true }, orderBy: byName }
	const [theirs, others, count] = await Promise.all([
		db.person.findMany({ where: { AND: [able, { id: { in: [...chosen], not } }] }, ...named }),
		db.person.findMany({ where: found, ...named, take }),
		db.person.count({ where: found }),
	])
	return { readers: [...theirs, ...others], more: count - others.length }
}

/** Those of these people who have one of these roles and can sign in. */
export function readersAmong(
	db: Queries,
	asked: { ids: readonly string[]; roles: readonly string[]; at: Date },
) {
	return db.person.findMany({
		where: { AND: [withRole(asked.roles, asked.at), { id: { in: [...asked.ids] } }] },
		select: { id: true, name: true, email: true, role: true },
	})
}

const byName = [{ name: 'asc' as const }, { id: 'asc' as const }]

function withRole(roles: readonly string[], at: Date): Prisma.PersonWhereInput {
	const holds = { OR: [{ roleEndsAt: null }, { roleEndsAt: { gt: at } }] }
	return { AND: [{ role: { in: [...roles] }, active: true, erasedAt: null }, holds] }
}
