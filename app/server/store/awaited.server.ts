import { type AttemptWithMoves, attemptById } from './attempts.server'
import type { Queries } from './db.server'
import type { Prisma } from './generated/client'

/** A trainer: they confirm attempts of the teams they look after, and never their own. */
export type Grader = { id: string; trains: readonly string[] }

export type AwaitedItem = {
	id: string
	slug: string
	versionHash: string
	endedAt: Date
	/** Typed replies that were understood. */
	typed: number
}

/** How many attempts wait for this trainer. */
export function awaitedCount(db: Queries, grader: Grader): Promise<number> {
	return db.attempt.count({ where: awaitedBy(grader) })
}

/** Attempts that wait for this trainer, the longest waiting first. */
export async function awaitedOf(
	db: Queries,
	grader: Grader,
	page: { skip: number; take: number },
): Promise<AwaitedItem[]> {
	const rows = await db.attempt.findMany({
		where: awaitedBy(grader),
		orderBy: [{ endedAt: 'asc' }, { id: 'asc' }],
		...page,
		select: {
			id: true,
			slug: true,
			versionHash: true,
			endedAt: true,
			startedAt: true,
			_count: { select: { moves: { where: { kind: 'written', reply: { not: null } } } } },
		},
	})
	return rows.map(({ _count, endedAt, startedAt, ...row }) => ({
		...row,
		endedAt: endedAt ?? startedAt,
		typed: _count.moves,
	}))
}

/** An official attempt that waits, or waited, for this trainer; null for every other. */
export async function attemptForGrader(
	db: Queries,
	id: string,
	grader: Grader,
): Promise<AttemptWithMoves | null> {
	const within = await db.attempt.count({
		where: { id, mode: 'official', confirmation: { not: null }, ...inReach(grader) },
	})
	return within === 0 ? null : attemptById(db, id)
}

/** How many attempts wait in all, and how many of them for somebody whose team has no trainer now. */
export async function awaitedInAll(db: Queries): Promise<{ all: number; forNobody: number }> {
	const trainer = { person: { active: true, role: 'trainer' } }
	const untrained = [{ teamId: null }, { team: { is: { trainers: { none: trainer } } } }]
	const [all, forNobody] = await Promise.all([
		db.attempt.count({ where: { confirmation: 'awaited' } }),
		db.attempt.count({ where: { confirmation: 'awaited', person: { OR: untrained } } }),
	])
	return { all, forNobody }
}

function awaitedBy(grader: Grader): Prisma.AttemptWhereInput {
	return { mode: 'official', confirmation: 'awaited', ...inReach(grader) }
}

function inReach({ id, trains }: Grader): Prisma.AttemptWhereInput {
	return { personId: { not: id }, person: { teamId: { in: [...trains] } } }
}
