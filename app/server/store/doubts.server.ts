import type { Queries } from './db.server'

export const doubtStates = ['open', 'done', 'refused'] as const
export type DoubtState = (typeof doubtStates)[number]

/** What somebody says is wrong with their own records. */
export type DoubtRow = {
	id: string
	/** Null: a record is missing, or it is about several. */
	seq: number | null
	text: string
	at: Date
	state: DoubtState
	answer: string | null
	answeredAt: Date | null
	/** The record that puts it right, where there is one. */
	newSeq: number | null
	/** When its writer said that they have read the answer. */
	seenAt: Date | null
}
export type DoubtOf = DoubtRow & {
	person: { id: string; name: string; teamId: string | null }
	answeredById: string | null
}

type Own = { id: string; personId: string }

export async function addDoubt(
	tx: Queries,
	doubt: Own & Pick<DoubtRow, 'seq' | 'text' | 'at'>,
): Promise<void> {
	await tx.recordDoubt.create({ data: doubt })
}

/** One person's, the newest first. */
export async function doubtsOf(db: Queries, personId: string): Promise<DoubtRow[]> {
	const rows = await db.recordDoubt.findMany({
		where: { personId },
		orderBy: [{ at: 'desc' }, { id: 'desc' }],
		take: 100,
	})
	return rows.map(doubtFrom)
}

/** One person's that wait for an answer. */
export async function openDoubtsOf(db: Queries, personId: string): Promise<DoubtRow[]> {
	return (await db.recordDoubt.findMany({ where: { personId, state: 'open' } })).map(doubtFrom)
}

export function unseenDoubts(db: Queries, personId: string): Promise<number> {
	return db.recordDoubt.count({ where: { personId, state: { not: 'open' }, seenAt: null } })
}

/** Takes one's own back while nobody has answered it; false where somebody has. */
export async function dropDoubt(tx: Queries, { id, personId }: Own): Promise<boolean> {
	return (await tx.recordDoubt.deleteMany({ where: { id, personId, state: 'open' } })).count > 0
}

export async function markDoubtSeen(tx: Queries, { id, personId, at }: Own & { at: Date }): Promise<void> {
	const unseen = { id, personId, state: { not: 'open' }, seenAt: null }
	await tx.recordDoubt.updateMany({ where: unseen, data: { seenAt: at } })
}

const withPerson = { person: { select: { id: true, name: true, teamId: true } } } as const

export async function doubtById(db: Queries, id: string): Promise<DoubtOf | null> {
	const row = await db.recordDoubt.findUnique({ where: { id }, include: withPerson })
	return row && { ...doubtFrom(row), person: row.person, answeredById: row.answeredById }
}

/** Those in a state, the newest first; of open ones the oldest. */
export async function doubtsIn(db: Queries, state: DoubtState, take: number): Promise<DoubtOf[]> {
	const way = state === 'open' ? 'asc' : 'desc'
	const orderBy = [{ at: way }, { id: way }] as const
	const rows = await db.recordDoubt.findMany({
		...{ where: { state }, take, include: withPerson },
		orderBy: [...orderBy],
	})
	return rows.map((row) => ({ ...doubtFrom(row), person: row.person, answeredById: row.answeredById }))
}

/** The open ones about one record, oldest first. */
export async function openDoubtsAbout(db: Queries, seq: number): Promise<DoubtRow[]> {
	const rows = await db.recordDoubt.findMany({ where: { seq, state: 'open' }, orderBy: { at: 'asc' } })
	return rows.map(doubtFrom)
}

type Answer = { answer: string; answeredById: string; answeredAt: Date; newSeq: number | null }

/** Answers an open one; false where somebody was faster, or it was taken back. */
export async function endDoubt(
	tx: Queries,
	id: string,
	end: Answer & { state: Exclude<DoubtState, 'open'> },
): Promise<boolean> {
	return (await tx.recordDoubt.updateMany({ where: { id, state: 'open' }, data: end })).count === 1
}

type Row = NonNullable<Awaited<ReturnType<Queries['recordDoubt']['findFirst']>>>

function doubtFrom(row: Row): DoubtRow {
	const { id, seq, text, at, answer, answeredAt, newSeq, seenAt } = row
	const state = doubtStates.find((one) => one === row.state) ?? 'open'
	return { id, seq, text, at, state, answer, answeredAt, newSeq, seenAt }
}
