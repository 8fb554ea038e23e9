import type { Queries } from './db.server'
import type { Prisma } from './generated/client'

export type FoundPerson = { id: string; name: string; email: string; team: string | null }

export type PeopleAsked = {
	/** Null: everybody's teams. */
	teamIds: readonly string[] | null
	/** Never this one. */
	not: string
	team?: string
	/** Part of a name or e-mail address. */
	who?: string
	/** Only these. */
	ids?: readonly string[]
	take: number
}

/** People with an account, by name, as they are searched for. */
export async function peopleFound(db: Queries, asked: PeopleAsked): Promise<FoundPerson[]> {
	const { teamIds, not, team = '', who = '', ids, take } = asked
	const where: Prisma.PersonWhereInput[] = [{ active: true, id: { not } }]
	if (teamIds !== null) where.push({ teamId: { in: [...teamIds] } })
	if (team !== '') where.push({ teamId: team })
	if (who !== '') where.push({ OR: [{ name: { contains: who } }, { email: { contains: who } }] })
	if (ids) where.push({ id: { in: [...ids] } })
	const rows = await db.person.findMany({
		where: { AND: where },
		orderBy: [{ name: 'asc' }, { id: 'asc' }],
		take,
		select: { id: true, name: true, email: true, team: { select: { name: true } } },
	})
	return rows.map(({ team: of, ...person }) => ({ ...person, team: of?.name ?? null }))
}
