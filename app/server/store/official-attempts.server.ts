import { type AttemptWithMoves, attemptsWithIds } from './attempts.server'
import type { Queries } from './db.server'
import type { Prisma } from './generated/client'

/** A trainer, and the teams they look after. */
export type Trainer = { id: string; trains: readonly string[] }

/** An attempt to be counted; its stamp is another one whenever something in it has changed. */
export type CountedAttempt = { id: string; stamp: string }

/**
 * Official attempts at a version, by trainees of a trainer's own teams: ended, or with no move since `quietSince`. By id.
 */
export async function officialAttempts(
	db: Queries,
	trainer: Trainer,
	{ versionHash, quietSince }: { versionHash: string; quietSince: Date },
): Promise<CountedAttempt[]> {
	const dropped = { startedAt: { lte: quietSince }, moves: { none: { at: { gt: quietSince } } } }
	const rows = await db.attempt.findMany({
		where: { ...ofTeams(trainer), versionHash, OR: [{ endedAt: { not: null } }, dropped] },
		orderBy: { id: 'asc' },
		select: {
			id: true,
			version: true,
			confirmation: true,
			_count: { select: { turnMarks: { where: { kind: 'confirmed' } } } },
		},
	})
	return rows.map(({ id, version, confirmation, _count }) => ({
		id,
		stamp: `${id} ${version} ${confirmation ?? ''} ${_count.turnMarks}`,
	}))
}

/** The attempts with these ids, with moves and marks; those that cannot be read are left out. */
export async function countedAttempts(db: Queries, ids: readonly string[]): Promise<AttemptWithMoves[]> {
	const rows = await attemptsWithIds(db, ids)
	return rows.flatMap(({ attempt }) => attempt ?? [])
}

/** By version of a scenario how many official attempts the trainees of a trainer's own teams have begun. */
export async function officialByVersion(
	db: Queries,
	trainer: Trainer,
	slug: string,
): Promise<Map<string, number>> {
	const rows = await db.attempt.groupBy({
		by: ['versionHash'],
		where: { ...ofTeams(trainer), slug },
		_count: { _all: true },
	})
	return new Map(rows.map(({ versionHash, _count }) => [versionHash, _count._all]))
}

function ofTeams({ id, trains }: Trainer): Prisma.AttemptWhereInput {
	const person = { role: 'trainee', teamId: { in: [...trains] } }
	return { mode: 'official', personId: { not: id }, person }
}
