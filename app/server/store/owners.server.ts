import type { Queries } from './db.server'

/** Lessons go with their course. */
export type OwnedKind = 'scenario' | 'course'
export type Owner = { id: string; name: string }

/** The active trainers that a scenario or course belongs to, by name. Nobody: it is the house's. */
export async function ownersOf(db: Queries, kind: OwnedKind, slug: string): Promise<Owner[]> {
	const rows = await db.contentOwner.findMany({
		where: { kind, slug, person: { active: true, role: 'trainer' } },
		include: { person: { select: { id: true, name: true } } },
		orderBy: { person: { name: 'asc' } },
	})
	return rows.map(({ person }) => person)
}

/** What belongs to active trainers, and to whom, as `kind slug`. */
export async function allOwners(db: Queries): Promise<Map<string, Owner[]>> {
	const rows = await db.contentOwner.findMany({
		where: { person: { active: true, role: 'trainer' } },
		include: { person: { select: { id: true, name: true } } },
		orderBy: { person: { name: 'asc' } },
	})
	const found = new Map<string, Owner[]>()
	for (const { kind, slug, person } of rows) {
		const key = `${kind} ${slug}`
		found.set(key, [...(found.get(key) ?? []), person])
	}
	return found
}

export async function addOwner(
	tx: Queries,
	owner: { kind: OwnedKind; slug: string; personId: string; at: Date },
): Promise<void> {
	const { at, ...key } = owner
	await tx.contentOwner.upsert({ where: { kind_slug_personId: key }, create: owner, update: {} })
}

export async function removeOwner(
	tx: Queries,
	{ kind, slug, personId }: { kind: OwnedKind; slug: string; personId: string },
): Promise<void> {
	await tx.contentOwner.deleteMany({ where: { kind, slug, personId } })
}
