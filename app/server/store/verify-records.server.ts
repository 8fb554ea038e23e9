import type { Keys } from '../keys.server'
import { type AttemptWithMoves, asOfRound, attemptById } from './attempts.server'
import type { Queries } from './db.server'
import type { MoveRow } from './moves.server'
import { chainStart, commitmentOf, movesDigest, sealOf } from './seal.server'

export type Checkpoint = { seq: number; mac: string }

export type Verdict =
	| { ok: true; rows: number; head: Checkpoint | null; erased: number[] }
	| { ok: false; rows: number; seq: number; why: string }

type Row = Awaited<ReturnType<typeof rowsAfter>>[number]

/** Works out again what an attempt came to; answers a fault in plain words, or null when the record is right. */
export type Recheck = (
	record: Pick<Row, 'result' | 'scores' | 'slug' | 'versionHash' | 'round'>,
	attempt: AttemptWithMoves,
) => Promise<string | null>

const pageSize = 500

/**
 * Walks the whole chain and names the first row that does not hold. A row whose person was erased still holds: its
 * mark stands. A head noted earlier (`checkpoint`) shows whether rows were cut off the end since.
 */
export async function verifyRecords(
	db: Queries,
	keys: Pick<Keys, 'ledger' | 'retired'>,
	options: { checkpoint?: Checkpoint; recheck?: Recheck } = {},
): Promise<Verdict> {
	const secrets = new Map([keys.ledger, ...keys.retired].map((key) => [key.id, key.secret]))
	const erased: number[] = []
	let head: Checkpoint | null = null
	let page = await rowsAfter(db, 0)
	while (page.length > 0) {
		for (const row of page) {
			const why =
				chainFault(row, head, secrets, options.checkpoint) ?? (await evidenceFault(db, row, options))
			if (why !== null) return { ok: false, rows: row.seq - 1, seq: head ? head.seq + 1 : 1, why }
			if (row.subject === null) erased.push(row.seq)
			head = { seq: row.seq, mac: row.mac }
		}
		page = await rowsAfter(db, head?.seq ?? 0)
	}
	const { checkpoint } = options
	const end = head?.seq ?? 0
	if (checkpoint && checkpoint.seq > end) {
		return {
			ok: false,
			rows: end,
			seq: end + 1,
			why: `rows ${end + 1} to ${checkpoint.seq} were cut off the end`,
		}
	}
	return { ok: true, rows: end, head, erased }
}

function rowsAfter(db: Queries, seq: number) {
	return db.completionRecord.findMany({
		where: { seq: { gt: seq } },
		orderBy: { seq: 'asc' },
		take: pageSize,
		include: { subject: true },
	})
}

function chainFault(
	row: Row,
	head: Checkpoint | null,
	secrets: ReadonlyMap<string, string>,
	checkpoint: Checkpoint | undefined,
): string | null {
	const expected = (head?.seq ?? 0) + 1
	if (row.seq !== expected) return `row ${expected} is missing`
	if (row.previous !== (head?.mac ?? chainStart)) return 'it does not follow the row before it'
	const secret = secrets.get(row.keyId)
	if (secret === undefined)
		return `it was sealed with the key "${row.keyId}", which is not among the keys here`
	if (sealOf(secret, row.previous, row) !== row.mac) return 'its seal does not fit what it says'
	if (checkpoint?.seq === row.seq && checkpoint.mac !== row.mac)
		return 'it is not the row that was noted then'
	return null
}

async function evidenceFault(db: Queries, row: Row, options: { recheck?: Recheck }): Promise<string | null> {
	if (row.subject && commitmentOf(row.subject.salt, row.subject.personId) !== row.commitment) {
		return 'it is about somebody else than it was sealed for'
	}
	const attempt = row.attemptId === null ? null : await attemptById(db, row.attemptId)
	if (!attempt) return null
	if (row.subject && attempt.personId !== row.subject.personId) return "its attempt is another person's"
	const { confirmed } = asOfRound(attempt, row.round ?? 0)
	if (row.movesDigest !== null && movesDigest(attempt.moves, confirmed) !== row.movesDigest) {
		return 'the moves of its attempt are not those it was sealed with'
	}
	if (attempt.moves.some(isChanged)) return 'what was typed in its attempt is not what it was sealed with'
	return options.recheck ? options.recheck(row, attempt) : null
}

/** Whether a typed reply is not what it was sealed with; one that was erased cannot be told. */
export function isChanged(move: MoveRow): boolean {
	return (
		move.kind === 'written' && move.salt !== null && commitmentOf(move.salt, move.text) !== move.commitment
	)
}
