import { createSecretKey, type KeyObject } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Keys } from '../keys.server'
import { type AttemptWithMoves, asOfRound, attemptsWithIds } from './attempts.server'
import type { Queries } from './db.server'
import type { MoveRow } from './moves.server'
import { openRaw, pathOf } from './raw-reader.server'
import { type RawRecord, recordPages } from './record-rows.server'
import { chainStart, commitmentOf, movesDigest, sealedText, sealOfText } from './seal.server'

/** A head of the chain as it was noted at some time. */
export type Checkpoint = { seq: number; mac: string }

export type Verdict =
	| { ok: true; rows: number; head: Checkpoint | null; erased: number[] }
	| { ok: false; rows: number; seq: number; why: string }

/** What a record says of its attempt. */
export type ToRecheck = {
	result: string
	scores: string | null
	slug: string
	versionHash: string
	round: number | null
}

/** Works out again what an attempt came to; answers a fault in plain words, or null when the record is right. */
export type Recheck = (record: ToRecheck, attempt: AttemptWithMoves) => Promise<string | null>

export type VerifyOptions = {
	checkpoint?: Checkpoint
	/** Heads that were noted before, in any order. */
	checkpoints?: readonly Checkpoint[]
	recheck?: Recheck
}

const pageSize = 500

/**
 * Walks the whole chain and names the first row that does not hold. A row whose person was erased still holds: its
 * mark stands. Heads noted earlier show whether rows were cut off the end since, or the whole chain was made anew.
 * Others get their turn between pages of 500 rows.
 */
export async function verifyRecords(
	db: Queries,
	keys: Pick<Keys, 'ledger' | 'retired'>,
	options: VerifyOptions = {},
): Promise<Verdict> {
	const known = new Map([keys.ledger, ...keys.retired].map(({ id, secret }) => [id, keyOf(secret)]))
	const noted = notedHeads(options)
	const erased: number[] = []
	let head: Checkpoint | null = null
	const raw = openRaw(await pathOf(db))
	try {
		const pages = recordPages(raw, pageSize)
		for (let page = pages.next(); page.length > 0; page = pages.next()) {
			const attempts = await attemptsBehind(db, page)
			for (const row of page) {
				const why =
					chainFault(row, head, known) ??
					notedFault(row, noted) ??
					(await evidenceFault(row, attempts, options.recheck))
				if (why !== null) return { ok: false, rows: head?.seq ?? 0, seq: (head?.seq ?? 0) + 1, why }
				if (row.subject === null) erased.push(row.seq)
				head = { seq: row.seq, mac: String(row.mac) }
			}
			await breathe()
		}
	} finally {
		raw.close()
	}
	return cutOff(head, noted) ?? { ok: true, rows: head?.seq ?? 0, head, erased }
}

const keyOf = (secret: string): KeyObject => createSecretKey(secret, 'utf8')

function notedHeads({
	checkpoint,
	checkpoints = [],
}: VerifyOptions): ReadonlyMap<number, ReadonlySet<string>> {
	const noted = new Map<number, Set<string>>()
	for (const { seq, mac } of checkpoint ? [...checkpoints, checkpoint] : checkpoints)
		noted.set(seq, (noted.get(seq) ?? new Set()).add(mac))
	return noted
}

function cutOff(
	head: Checkpoint | null,
	noted: ReadonlyMap<number, ReadonlySet<string>>,
): Extract<Verdict, { ok: false }> | null {
	const end = head?.seq ?? 0
	let last = 0
	for (const seq of noted.keys()) last = Math.max(last, seq)
	if (last <= end) return null
	return { ok: false, rows: end, seq: end + 1, why: `rows ${end + 1} to ${last} were cut off the end` }
}

function chainFault(
	row: RawRecord,
	head: Checkpoint | null,
	known: ReadonlyMap<string, KeyObject>,
): string | null {
	const expected = (head?.seq ?? 0) + 1
	if (row.seq !== expected) return `row ${expected} is missing`
	const previous = head?.mac ?? chainStart
	if (row.previous !== previous) return 'it does not follow the row before it'
	const keyId = row.valueOf('keyId')
	const secret = known.get(String(keyId))
	if (secret === undefined) return `it was sealed with the key "${keyId}", which is not among the keys here`
	if (sealOfText(secret, previous, sealedText(row.valueOf)) !== row.mac)
		return 'its seal does not fit what it says'
	return null
}

function notedFault(row: RawRecord, noted: ReadonlyMap<number, ReadonlySet<string>>): string | null {
	const macs = noted.get(row.seq)
	if (macs === undefined || (macs.size === 1 && macs.has(String(row.mac)))) return null
	return 'it is not the row that was noted then'
}

async function attemptsBehind(
	db: Queries,
	page: readonly RawRecord[],
): Promise<ReadonlyMap<string, AttemptWithMoves | null>> {
	const ids = new Set(page.flatMap((row) => row.valueOf('attemptId') ?? []))
	if (ids.size === 0) return new Map()
	const found = await attemptsWithIds(db, [...ids].map(String))
	return new Map(found.map(({ id, attempt }) => [id, attempt]))
}

async function evidenceFault(
	row: RawRecord,
	attempts: ReadonlyMap<string, AttemptWithMoves | null>,
	recheck: Recheck | undefined,
): Promise<string | null> {
	const { subject, valueOf } = row
	if (subject && commitmentOf(subject.salt, subject.personId) !== valueOf('commitment')) {
		return 'it is about somebody else than it was sealed for'
	}
	const attempt = attempts.get(String(valueOf('attemptId')))
	if (attempt === undefined) return null
	if (attempt === null) return 'its attempt cannot be read'
	if (subject && attempt.personId !== subject.personId) return "its attempt is another person's"
	const round = Number(valueOf('round') ?? 0)
	const { confirmed } = asOfRound(attempt, round)
	const digest = valueOf('movesDigest')
	if (digest !== null && movesDigest(attempt.moves, confirmed) !== digest) {
		return 'the moves of its attempt are not those it was sealed with'
	}
	if (attempt.moves.some(isChanged)) return 'what was typed in its attempt is not what it was sealed with'
	const text = (name: 'result' | 'slug' | 'versionHash') => String(valueOf(name))
	const scores = valueOf('scores')
	const said = { result: text('result'), slug: text('slug'), versionHash: text('versionHash'), round }
	return recheck ? recheck({ ...said, scores: scores === null ? null : String(scores) }, attempt) : null
}

/** Whether a typed reply is not what it was sealed with; one that was erased cannot be told. */
export function isChanged(move: MoveRow): boolean {
	return (
		move.kind === 'written' && move.salt !== null && commitmentOf(move.salt, move.text) !== move.commitment
	)
}
