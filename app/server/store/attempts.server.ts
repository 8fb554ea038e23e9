import type { Result } from '#app/core/assessment/result'
import type { Rule } from '#app/core/scenario/definition'
import { type Memory, memoryFrom, resultFrom, ruleFrom } from './attempt-json.server'
import type { Queries } from './db.server'

export type Mode = 'practice' | 'official'

export type AttemptRow = {
	id: string
	personId: string
	versionHash: string
	slug: string
	mode: Mode
	seed: number
	memory: Memory
	engine: string
	rule: Rule
	/** Moves accepted so far. */
	version: number
	startKey: string
	startedAt: Date
	endedAt: Date | null
	result: Result | null
	passed: boolean | null
	felt: string | null
	fromAttempt: string | null
	fromTurn: number | null
}

export type MoveRow = {
	number: number
	kind: 'chosen'
	reply: string
	key: string
	bodyHash: string
	at: Date
}
export type AttemptWithMoves = AttemptRow & { moves: MoveRow[] }

export type NewAttempt = {
	id: string
	personId: string
	versionHash: string
	slug: string
	mode: Mode
	seed: number
	memory?: Memory
	engine: string
	rule: Rule
	startKey: string
	at: Date
	fromAttempt?: string
	fromTurn?: number
}

/** Starts an attempt; the same person's same start key finds the one it already started. */
export async function createAttempt(db: Queries, start: NewAttempt): Promise<AttemptRow> {
	const { at, rule, memory, ...rest } = start
	const row = await db.attempt.upsert({
		where: { personId_startKey: { personId: start.personId, startKey: start.startKey } },
		update: {},
		create: { ...rest, startedAt: at, rule: JSON.stringify(rule), memory: JSON.stringify(memory ?? {}) },
	})
	return fromRow(row)
}

/** The attempt with its moves in order, if it is this person's; nobody else's is ever found. */
export async function attemptOf(db: Queries, id: string, personId: string): Promise<AttemptWithMoves | null> {
	const row = await db.attempt.findFirst({
		where: { id, personId },
		include: { moves: { orderBy: { number: 'asc' } } },
	})
	return row && { ...fromRow(row), moves: row.moves.map(moveFrom) }
}

/** Anybody's attempt with its moves, for those who check records. */
export async function attemptById(db: Queries, id: string): Promise<AttemptWithMoves | null> {
	const row = await db.attempt.findUnique({
		where: { id },
		include: { moves: { orderBy: { number: 'asc' } } },
	})
	return row && { ...fromRow(row), moves: row.moves.map(moveFrom) }
}

/** This person's attempts, newest first. */
export async function attemptsOf(
	db: Queries,
	personId: string,
	filter: { slug?: string; mode?: Mode } = {},
): Promise<AttemptRow[]> {
	const rows = await db.attempt.findMany({
		where: { personId, ...filter },
		orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
	})
	return rows.map(fromRow)
}

export type NewMove = {
	attemptId: string
	/** Moves the attempt must have so far: another count means that somebody else moved first. */
	expected: number
	kind: 'chosen'
	reply: string
	key: string
	bodyHash: string
	at: Date
}

/** Appends move number `expected + 1`, or says `stale` when the attempt has moved on or ended. */
export async function appendMove(tx: Queries, move: NewMove): Promise<'ok' | 'stale'> {
	const { expected, attemptId, ...rest } = move
	const { count } = await tx.attempt.updateMany({
		where: { id: attemptId, version: expected, endedAt: null },
		data: { version: expected + 1 },
	})
	if (count === 0) return 'stale'
	await tx.move.create({ data: { ...rest, attemptId, number: expected + 1 } })
	return 'ok'
}

/** Ends an attempt once, with what it came to; `already-ended` changes nothing. */
export async function endAttempt(
	tx: Queries,
	end: { attemptId: string; result: Result; at: Date },
): Promise<'ok' | 'already-ended'> {
	const { count } = await tx.attempt.updateMany({
		where: { id: end.attemptId, endedAt: null },
		data: { endedAt: end.at, result: JSON.stringify(end.result), passed: end.result.passed },
	})
	return count === 0 ? 'already-ended' : 'ok'
}

/** The move that came with this idempotency key, if there was one. */
export async function moveByKey(db: Queries, attemptId: string, key: string): Promise<MoveRow | null> {
	const row = await db.move.findUnique({ where: { attemptId_key: { attemptId, key } } })
	return row && moveFrom(row)
}

/** How the trainee thought the counterpart felt; the first answer stays. */
export async function setFelt(db: Queries, attemptId: string, personId: string, felt: string): Promise<void> {
	await db.attempt.updateMany({ where: { id: attemptId, personId, felt: null }, data: { felt } })
}

type Row = NonNullable<Awaited<ReturnType<Queries['attempt']['findFirst']>>>
type StoredMove = NonNullable<Awaited<ReturnType<Queries['move']['findFirst']>>>

function fromRow(row: Row): AttemptRow {
	return {
		...row,
		mode: row.mode === 'official' ? 'official' : 'practice',
		memory: memoryFrom(row.memory),
		rule: ruleFrom(row.rule),
		result: row.result === null ? null : resultFrom(row.result),
	}
}

function moveFrom(row: StoredMove): MoveRow {
	const { number, reply, key, bodyHash, at } = row
	return { number, kind: 'chosen', reply, key, bodyHash, at }
}
