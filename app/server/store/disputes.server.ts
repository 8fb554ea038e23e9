import type { Grader } from './awaited.server'
import type { Queries } from './db.server'
import type { Prisma } from './generated/client'

export const disputeStates = ['open', 'kept', 'changed', 'withdrawn'] as const
export type DisputeState = (typeof disputeStates)[number]

export type DisputeRow = {
	id: string
	attemptId: string
	/** The number of the move that is contested. */
	move: number
	personId: string
	/** Empty once it was erased. */
	reason: string
	at: Date
	state: DisputeState
	answer: string | null
	answeredById: string | null
	answeredAt: Date | null
	/** The round of marks that came of it. */
	round: number | null
	/** When the trainee said that they have read the answer. */
	seenAt: Date | null
}

export type OpenDispute = Pick<DisputeRow, 'id' | 'at'> & { slug: string; versionHash: string }

/** Opens a dispute, or once more one that was withdrawn; `already` changes nothing. */
export async function openDispute(
	tx: Queries,
	{ id, attemptId, move, personId, reason, at }: NewDispute,
): Promise<'ok' | 'already'> {
	const earlier = await tx.dispute.findUnique({ where: { attemptId_move: { attemptId, move } } })
	if (!earlier) {
		await tx.dispute.create({ data: { id, attemptId, move, personId, reason, at } })
		return 'ok'
	}
	const { count } = await tx.dispute.updateMany({
		where: { id: earlier.id, personId, state: 'withdrawn' },
		data: { state: 'open', reason, at },
	})
	return count === 0 ? 'already' : 'ok'
}

type NewDispute = Pick<DisputeRow, 'id' | 'attemptId' | 'move' | 'personId' | 'reason' | 'at'>
type Own = Pick<DisputeRow, 'attemptId' | 'move' | 'personId'>

/** Takes one's own open dispute back; `not-open` changes nothing. */
export async function withdraw(db: Queries, own: Own): Promise<'ok' | 'not-open'> {
	const { count } = await db.dispute.updateMany({
		where: { ...own, state: 'open' },
		data: { state: 'withdrawn' },
	})
	return count === 0 ? 'not-open' : 'ok'
}

/** Notes when the trainee has read the answer; the first time stays. */
export async function markAnswerSeen(db: Queries, own: Own, at: Date): Promise<void> {
	await db.dispute.updateMany({
		where: { ...own, state: { in: ['kept', 'changed'] }, seenAt: null },
		data: { seenAt: at },
	})
}

/** Answers an open dispute once; `not-open` changes nothing. */
export async function closeDispute(
	tx: Queries,
	{ id, ...answer }: { id: string; state: 'kept' | 'changed' } & Answer,
): Promise<'ok' | 'not-open'> {
	const { count } = await tx.dispute.updateMany({ where: { id, state: 'open' }, data: answer })
	return count === 0 ? 'not-open' : 'ok'
}

type Answer = { answer: string; answeredById: string; answeredAt: Date; round: number }

/** The disputes of one attempt, by their turns. */
export async function disputesOf(db: Queries, attemptId: string): Promise<DisputeRow[]> {
	const rows = await db.dispute.findMany({ where: { attemptId }, orderBy: { move: 'asc' } })
	return rows.map(disputeFrom)
}

/** A person's disputes that were answered and not read yet, the newest answer first. */
export async function unseenAnswers(
	db: Queries,
	personId: string,
): Promise<Pick<DisputeRow, 'attemptId' | 'move'>[]> {
	return db.dispute.findMany({
		where: { personId, state: { in: ['kept', 'changed'] }, seenAt: null },
		orderBy: { answeredAt: 'desc' },
		select: { attemptId: true, move: true },
	})
}

/** How many disputes wait for this trainer. */
export function openDisputeCount(db: Queries, grader: Grader): Promise<number> {
	return db.dispute.count({ where: { state: 'open', ...inReach(grader) } })
}

/** Disputes that wait for this trainer, the longest waiting first. */
export async function openDisputes(
	db: Queries,
	grader: Grader,
	page: { skip: number; take: number },
): Promise<OpenDispute[]> {
	const rows = await db.dispute.findMany({
		where: { state: 'open', ...inReach(grader) },
		orderBy: [{ at: 'asc' }, { id: 'asc' }],
		...page,
		select: { id: true, at: true, attempt: { select: { slug: true, versionHash: true } } },
	})
	return rows.map(({ attempt, ...row }) => ({ ...row, ...attempt }))
}

/** A dispute that waits, or waited, for this trainer; null for every other. */
export async function disputeForGrader(db: Queries, id: string, grader: Grader): Promise<DisputeRow | null> {
	const row = await db.dispute.findFirst({ where: { id, ...inReach(grader) } })
	return row && disputeFrom(row)
}

function inReach({ id, trains }: Grader): Prisma.DisputeWhereInput {
	return { personId: { not: id }, person: { teamId: { in: [...trains] } } }
}

type Row = NonNullable<Awaited<ReturnType<Queries['dispute']['findFirst']>>>

function disputeFrom({ state, ...row }: Row): DisputeRow {
	return { ...row, state: disputeStates.find((one) => one === state) ?? 'open' }
}
