import type { Result } from '#app/core/assessment/result'
import type { Rule } from '#app/core/scenario/definition'
import type { Opening } from '#app/core/scenario/run'
import { openingFrom, resultFrom, ruleFrom } from './attempt-json.server'
import type { Queries } from './db.server'
import type { Prisma } from './generated/client'
import { type MoveRow, moveFrom, withMoves } from './moves.server'
import { marksUpTo, newestOfEach, type TurnMarkRow, turnMarkFrom, withConfirmed } from './turn-marks.server'

export type Mode = 'practice' | 'official'
/** Of an ended official attempt with typed turns: whether a trainer has looked. Until then nobody knows if it is passed. */
export type Confirmation = 'awaited' | 'confirmed'

export type AttemptRow = {
	id: string
	personId: string
	versionHash: string
	slug: string
	mode: Mode
	seed: number
	opening: Opening
	engine: string
	rule: Rule
	/** Moves accepted so far. */
	version: number
	startKey: string
	startedAt: Date
	endedAt: Date | null
	/** While a trainer is awaited, what the scorer's marks come to. */
	result: Result | null
	passed: boolean | null
	confirmation: Confirmation | null
	felt: string | null
	fromAttempt: string | null
	fromTurn: number | null
}

/** `confirmed`: of each move that a trainer has marked the mark that counts, in order; `marks`: all such, oldest first. */
export type AttemptWithMoves = AttemptRow & {
	moves: MoveRow[]
	confirmed: TurnMarkRow[]
	marks: TurnMarkRow[]
}

export type NewAttempt = {
	id: string
	personId: string
	versionHash: string
	slug: string
	mode: Mode
	seed: number
	/** Plain unless told: nothing remembered, everything chosen. */
	opening?: Opening
	engine: string
	rule: Rule
	startKey: string
	at: Date
	fromAttempt?: string
	fromTurn?: number
}

/** Starts an attempt; the same person's same start key finds the one it already started. */
export async function createAttempt(db: Queries, start: NewAttempt): Promise<AttemptRow> {
	const { at, rule, opening, ...rest } = start
	const row = await db.attempt.upsert({
		where: { personId_startKey: { personId: start.personId, startKey: start.startKey } },
		update: {},
		create: { ...rest, startedAt: at, rule: JSON.stringify(rule), memory: JSON.stringify(opening ?? {}) },
	})
	return fromRow(row)
}

/** The attempt with its moves in order, if it is this person's; nobody else's is ever found. */
export async function attemptOf(db: Queries, id: string, personId: string): Promise<AttemptWithMoves | null> {
	const row = await db.attempt.findFirst({
		where: { id, personId },
		include: withEverything,
	})
	return row && wholeFrom(row)
}

/** Anybody's attempt with its moves, for those who check records. */
export async function attemptById(db: Queries, id: string): Promise<AttemptWithMoves | null> {
	const row = await db.attempt.findUnique({
		where: { id },
		include: withEverything,
	})
	return row && wholeFrom(row)
}

/** An attempt with its moves; `null` stands for one that cannot be read, since no row of ours is like that. */
export type ReadAttempt = { id: string; attempt: AttemptWithMoves | null }

/** Ended attempts by id, at most so many after this one. */
export function endedAttemptsAfter(db: Queries, after: string, most: number): Promise<ReadAttempt[]> {
	return attemptsAfter(db, after, most, { endedAt: { not: null } })
}

/** Attempts with a typed reply that was understood, open ones too, by id; of one scenario only, where that is said. */
export function typedAttemptsAfter(
	db: Queries,
	after: string,
	most: number,
	slug?: string,
): Promise<ReadAttempt[]> {
	const typed = { moves: { some: { kind: 'written', reply: { not: null } } } }
	return attemptsAfter(db, after, most, { ...typed, ...(slug !== undefined && { slug }) })
}

/** The attempts with these ids, by id. */
export async function attemptsWithIds(db: Queries, ids: readonly string[]): Promise<ReadAttempt[]> {
	const where = { id: { in: [...ids] } }
	return readRows(await db.attempt.findMany({ where, orderBy: { id: 'asc' }, include: withEverything }))
}

async function attemptsAfter(
	db: Queries,
	after: string,
	most: number,
	where: Prisma.AttemptWhereInput,
): Promise<ReadAttempt[]> {
	const rows = await db.attempt.findMany({
		where: { ...where, id: { gt: after } },
		orderBy: { id: 'asc' },
		take: most,
		include: withEverything,
	})
	return readRows(rows)
}

function readRows(rows: readonly WholeRow[]): ReadAttempt[] {
	return rows.map((row) => {
		try {
			return { id: row.id, attempt: wholeFrom(row) }
		} catch {
			return { id: row.id, attempt: null }
		}
	})
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

/**
 * Ends an attempt once, with what it came to; `already-ended` changes nothing. Where a trainer is awaited, that is
 * provisional, and whether it is passed stays open.
 */
export async function endAttempt(
	tx: Queries,
	end: { attemptId: string; result: Result; at: Date; awaited?: boolean },
): Promise<'ok' | 'already-ended'> {
	const outcome = end.awaited ? { confirmation: 'awaited' } : { passed: end.result.passed }
	const { count } = await tx.attempt.updateMany({
		where: { id: end.attemptId, endedAt: null },
		data: { endedAt: end.at, result: JSON.stringify(end.result), ...outcome },
	})
	return count === 0 ? 'already-ended' : 'ok'
}

/** Keeps what an awaited attempt came to once a trainer has looked; `not-awaited` changes nothing. */
export async function confirmEnded(
	tx: Queries,
	end: { attemptId: string; result: Result },
): Promise<'ok' | 'not-awaited'> {
	const { count } = await tx.attempt.updateMany({
		where: { id: end.attemptId, confirmation: 'awaited' },
		data: { confirmation: 'confirmed', result: JSON.stringify(end.result), passed: end.result.passed },
	})
	return count === 0 ? 'not-awaited' : 'ok'
}

/** How the trainee thought the counterpart felt; the first answer stays. */
export async function setFelt(db: Queries, attemptId: string, personId: string, felt: string): Promise<void> {
	await db.attempt.updateMany({ where: { id: attemptId, personId, felt: null }, data: { felt } })
}

const withEverything = { ...withMoves, ...withConfirmed }

type Row = NonNullable<Awaited<ReturnType<Queries['attempt']['findFirst']>>>
type WholeRow = Row & {
	moves: Parameters<typeof moveFrom>[0][]
	turnMarks: Parameters<typeof turnMarkFrom>[0][]
}

function wholeFrom(row: WholeRow): AttemptWithMoves {
	const { moves, turnMarks, ...attempt } = row
	const marks = turnMarks.map(turnMarkFrom)
	return { ...fromRow(attempt), moves: moves.map(moveFrom), confirmed: newestOfEach(marks), marks }
}

/** The attempt by the marks that counted after a round: 0 as it ended or was confirmed. */
export function asOfRound(attempt: AttemptWithMoves, round: number): AttemptWithMoves {
	return { ...attempt, confirmed: marksUpTo(attempt.marks, round) }
}

/** Keeps what an ended attempt comes to by its newest outcome. */
export async function keepResult(tx: Queries, attemptId: string, result: Result): Promise<void> {
	await tx.attempt.update({
		where: { id: attemptId },
		data: { result: JSON.stringify(result), passed: result.passed },
	})
}

function fromRow(row: Row): AttemptRow {
	const { memory, ...rest } = row
	return {
		...rest,
		mode: row.mode === 'official' ? 'official' : 'practice',
		opening: openingFrom(memory),
		rule: ruleFrom(row.rule),
		confirmation: confirmationFrom(row.confirmation),
		result: row.result === null ? null : resultFrom(row.result),
	}
}

function confirmationFrom(text: string | null): Confirmation | null {
	return text === 'awaited' || text === 'confirmed' ? text : null
}
