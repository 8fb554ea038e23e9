import type { Move, Written } from '#app/core/scenario/run'
import { judgedFrom } from './attempt-json.server'
import type { Queries } from './db.server'
import { commitmentOf } from './seal.server'

type WrittenMove = { kind: 'written' } & Written
type ChosenMove = { kind: 'chosen'; reply: string }

/** A stored move. Of a written one `text` is empty once it was erased; what it was sealed by stays. */
export type MoveRow = { number: number; key: string; bodyHash: string; at: Date } & (
	| ChosenMove
	| (WrittenMove & { commitment: string; salt: string | null })
)

export type NewMove = {
	attemptId: string
	/** Moves the attempt must have so far: another count means that somebody else moved first. */
	expected: number
	key: string
	bodyHash: string
	at: Date
} & (ChosenMove | (WrittenMove & { salt: string }))

/** For queries of attempts: their moves in order, with what was typed. */
export const withMoves = { moves: { orderBy: { number: 'asc' }, include: { words: true } } } as const

/** Appends move number `expected + 1`, or says `stale` when the attempt has moved on or ended. */
export async function appendMove(tx: Queries, move: NewMove): Promise<'ok' | 'stale'> {
	const { expected, attemptId, kind, key, bodyHash, at } = move
	const number = expected + 1
	const { count } = await tx.attempt.updateMany({
		where: { id: attemptId, version: expected, endedAt: null },
		data: { version: number },
	})
	if (count === 0) return 'stale'
	const row = { attemptId, number, kind, key, bodyHash, at }
	if (move.kind === 'chosen') {
		await tx.move.create({ data: { ...row, reply: move.reply } })
		return 'ok'
	}
	const { text, salt, scorer, matched, tone, respect } = move
	const commitment = commitmentOf(salt, text)
	const judged = move.judged ? JSON.stringify(move.judged) : null
	await tx.move.create({ data: { ...row, reply: matched, scorer, tone, respect, commitment, judged } })
	await tx.moveText.create({ data: { attemptId, number, salt, text } })
	return 'ok'
}

/** The move that came with this idempotency key, if there was one. */
export async function moveByKey(db: Queries, attemptId: string, key: string): Promise<MoveRow | null> {
	const row = await db.move.findUnique({
		where: { attemptId_key: { attemptId, key } },
		include: { words: true },
	})
	return row && moveFrom(row)
}

/** Moves as the rules of play take them. */
export function movesOf(rows: readonly MoveRow[]): Move[] {
	return rows.map((row): Move => {
		if (row.kind === 'chosen') return { kind: 'chosen', reply: row.reply }
		const { kind, text, scorer, matched, tone, respect, judged } = row
		return { kind, text, scorer, matched, tone, respect, ...(judged ? { judged } : {}) }
	})
}

/** Erases what was typed in an attempt, and what was written about it. Its moves, marks and seals stay whole. */
export async function eraseMoveTexts(tx: Queries, attemptId: string): Promise<void> {
	await tx.moveText.deleteMany({ where: { attemptId } })
	await tx.turnMark.updateMany({ where: { attemptId, reason: { not: null } }, data: { reason: null } })
	await tx.dispute.updateMany({ where: { attemptId }, data: { reason: '' } })
	await tx.dispute.updateMany({ where: { attemptId, answer: { not: null } }, data: { answer: '' } })
}

type MoveOnly = NonNullable<Awaited<ReturnType<Queries['move']['findFirst']>>>
type Row = MoveOnly & { words: { salt: string; text: string } | null }

/** Throws when a row is none that we have written. */
export function moveFrom(row: Row): MoveRow {
	const { number, key, bodyHash, at, kind, reply, scorer, tone, respect, commitment, words } = row
	const shared = { number, key, bodyHash, at }
	if (kind === 'chosen' && reply !== null) return { ...shared, kind, reply }
	if (kind !== 'written' || scorer === null || commitment === null)
		throw new Error(`move ${number} of attempt ${row.attemptId} is of no kind that is known here`)
	const judged = row.judged === null ? {} : { judged: judgedFrom(row.judged) }
	const written = { text: words?.text ?? '', scorer, matched: reply, tone, respect, ...judged }
	return { ...shared, kind, ...written, commitment, salt: words?.salt ?? null }
}
