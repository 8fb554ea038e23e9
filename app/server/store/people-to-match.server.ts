import type { Queries } from './db.server'

export type PersonToMatch = {
	id: string
	name: string
	email: string
	number: string | null
	teamId: string | null
	/** IANA name. */
	zone: string
}

/** Everybody with what a file may name them by; leavers too, for what they did stays theirs. */
export async function peopleToMatch(db: Queries, house: string): Promise<PersonToMatch[]> {
	const rows = await db.person.findMany({
		where: { erasedAt: null },
		select: {
			...{ id: true, name: true, email: true, number: true, teamId: true, timeZone: true },
			site: { select: { timeZone: true } },
		},
	})
	return rows.map(({ timeZone, site, ...one }) => ({ ...one, zone: timeZone ?? site?.timeZone ?? house }))
}
