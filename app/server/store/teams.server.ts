import type { Queries } from './db.server'

export type TeamRow = { id: string; name: string; members: number; trainers: string[] }

export async function createTeam(db: Queries, team: { id: string; name: string }): Promise<void> {
	await db.team.create({ data: team })
}

/** Lets a trainer look after a team; twice is once. */
export async function addTrainer(db: Queries, teamId: string, personId: string): Promise<void> {
	const both = { teamId, personId }
	await db.teamTrainer.upsert({ where: { teamId_personId: both }, create: both, update: {} })
}

/** All teams by name, with how many are in them and who trains them. */
export async function teamsOf(db: Queries): Promise<TeamRow[]> {
	const rows = await db.team.findMany({
		orderBy: { name: 'asc' },
		include: {
			_count: { select: { members: true } },
			trainers: { include: { person: { select: { name: true } } } },
		},
	})
	return rows.map(({ id, name, _count, trainers }) => ({
		id,
		name,
		members: _count.members,
		trainers: trainers.map((one) => one.person.name).sort(),
	}))
}

/** Whether somebody else trains this person's team, who can still sign in. */
export async function hasTrainer(db: Queries, personId: string): Promise<boolean> {
	const found = await db.teamTrainer.findFirst({
		where: {
			personId: { not: personId },
			person: { active: true, role: 'trainer' },
			team: { members: { some: { id: personId } } },
		},
	})
	return found !== null
}

/** A team's name, or null when there is no such team. */
export async function teamName(db: Queries, id: string): Promise<string | null> {
	const row = await db.team.findUnique({ where: { id }, select: { name: true } })
	return row?.name ?? null
}

/** The id of the team with this name, or null when there is none. */
export async function teamNamed(db: Queries, name: string): Promise<string | null> {
	const row = await db.team.findUnique({ where: { name }, select: { id: true } })
	return row?.id ?? null
}
