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

export async function renameTeam(tx: Queries, id: string, name: string): Promise<void> {
	await tx.team.update({ where: { id }, data: { name } })
}

/** Trainers and HR who can sign in, of these addresses. */
export async function lookersAfter(
	db: Queries,
	addresses: readonly string[],
): Promise<{ id: string; email: string }[]> {
	return db.person.findMany({
		where: { email: { in: [...addresses] }, role: { in: ['trainer', 'hr'] }, active: true },
		select: { id: true, email: true },
	})
}

/** Who looks after a team from now on; answers who did before. */
export async function keepTrainers(tx: Queries, teamId: string, ids: readonly string[]): Promise<string[]> {
	const before = await tx.teamTrainer.findMany({ where: { teamId }, select: { personId: true } })
	await tx.teamTrainer.deleteMany({ where: { teamId } })
	await tx.teamTrainer.createMany({ data: ids.map((personId) => ({ teamId, personId })) })
	return before.map(({ personId }) => personId)
}

/** Every team by name, with how many are in it and the addresses of who looks after it. */
export async function teamsToKeep(
	db: Queries,
): Promise<{ id: string; name: string; members: number; after: string[] }[]> {
	const rows = await db.team.findMany({
		orderBy: { name: 'asc' },
		include: {
			_count: { select: { members: { where: { active: true } } } },
			trainers: { include: { person: { select: { email: true } } } },
		},
	})
	return rows.map(({ id, name, _count, trainers }) => ({
		...{ id, name, members: _count.members },
		after: trainers.map(({ person }) => person.email).sort(),
	}))
}
