import type { Queries } from './db.server'

export type SiteRow = {
	id: string
	name: string
	timeZone: string
	/** Working days, 1 (Monday) to 7, such as 12345. */
	workDays: string
	/** HH:MM in the site's zone. */
	workFrom: string
	workTo: string
}

export async function createSite(
	tx: Queries,
	site: Pick<SiteRow, 'id' | 'name' | 'timeZone'> & Partial<SiteRow>,
): Promise<void> {
	await tx.site.create({ data: site })
}

export async function keepSite(tx: Queries, { id, ...site }: SiteRow): Promise<void> {
	await tx.site.update({ where: { id }, data: site })
}

export function siteOf(db: Queries, id: string): Promise<SiteRow | null> {
	return db.site.findUnique({ where: { id } })
}

/** The id of the site with this name, or null when there is none. */
export async function siteNamed(db: Queries, name: string): Promise<string | null> {
	return (await db.site.findUnique({ where: { name }, select: { id: true } }))?.id ?? null
}

export async function peopleAtSite(db: Queries, siteId: string): Promise<string[]> {
	const rows = await db.person.findMany({ where: { siteId }, select: { id: true } })
	return rows.map(({ id }) => id)
}

/** All sites by name, with how many active people work there. */
export async function sitesOf(db: Queries): Promise<(SiteRow & { people: number })[]> {
	const rows = await db.site.findMany({
		orderBy: { name: 'asc' },
		include: { _count: { select: { people: { where: { active: true } } } } },
	})
	return rows.map(({ _count, ...site }) => ({ ...site, people: _count.people }))
}
