import type { Queries } from './db.server'

/** One record whole, with whom it is about and where they are now. */
export async function oneRecord(db: Queries, seq: number) {
	const row = await db.completionRecord.findUnique({
		where: { seq },
		include: { subject: { select: { person: { select: { id: true, name: true, teamId: true } } } } },
	})
	if (!row) return null
	const line = await db.recordLine.findUnique({
		where: { seq },
		select: { correctedBy: true, attestedBy: true },
	})
	const { subject, ...record } = row
	return {
		...record,
		person: subject?.person ?? null,
		correctedBy: line?.correctedBy ?? null,
		attestedBy: line?.attestedBy ?? null,
	}
}

export type OneRecord = NonNullable<Awaited<ReturnType<typeof oneRecord>>>

/** Names of people, teams and sites for ids that a record holds. */
export async function namesFor(db: Queries, ids: readonly (string | null)[]): Promise<Map<string, string>> {
	const asked = [...new Set(ids.flatMap((id) => id ?? []))]
	const where = { id: { in: asked } }
	const select = { id: true, name: true } as const
	const found = await Promise.all([
		db.person.findMany({ where, select }),
		db.team.findMany({ where, select }),
		db.site.findMany({ where, select }),
	])
	return new Map(found.flat().map(({ id, name }) => [id, name]))
}
