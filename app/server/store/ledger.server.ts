import type { Scores } from '#app/core/assessment/result'
import type { Rule } from '#app/core/scenario/definition'
import type { Keys } from '../keys.server'
import type { Queries } from './db.server'
import { chainStart, commitmentOf, sealOf } from './seal.server'

export type RecordKind = 'scenario' | 'course'
export type RecordResult = 'passed' | 'not-yet' | 'completed'

export type RecordFact = {
	personId: string
	kind: RecordKind
	slug: string
	versionHash: string
	attemptId: string | null
	movesDigest: string | null
	result: RecordResult
	scores: Scores | null
	rule: Rule | null
	engine: string | null
	at: Date
	/** Whole minutes it took. */
	minutes: number
	/** The record (seq) that this one corrects, and why, as a code. */
	corrects?: number
	reason?: string
	/** The marks it stands on, where turns were marked again: those up to this round. */
	round?: number
}

/** Appends one sealed row to the chain. Only inside a transaction: the number after the last one must still be free. */
export async function appendLedgerRow(
	tx: Queries,
	keys: Pick<Keys, 'ledger'>,
	fact: RecordFact,
	fresh: { id: string; salt: string },
): Promise<{ seq: number; id: string }> {
	const last = await tx.completionRecord.findFirst({
		orderBy: { seq: 'desc' },
		select: { seq: true, mac: true },
	})
	const body = {
		seq: (last?.seq ?? 0) + 1,
		id: fresh.id,
		kind: fact.kind,
		slug: fact.slug,
		versionHash: fact.versionHash,
		attemptId: fact.attemptId,
		movesDigest: fact.movesDigest,
		result: fact.result,
		scores: fact.scores && JSON.stringify(fact.scores),
		rule: fact.rule && JSON.stringify(fact.rule),
		engine: fact.engine,
		at: fact.at,
		minutes: fact.minutes,
		commitment: commitmentOf(fresh.salt, fact.personId),
		corrects: fact.corrects ?? null,
		reason: fact.reason ?? null,
		round: fact.round ?? null,
		keyId: keys.ledger.id,
	}
	const previous = last?.mac ?? chainStart
	const mac = sealOf(keys.ledger.secret, previous, body)
	await tx.completionRecord.create({ data: { ...body, previous, mac } })
	await tx.recordSubject.create({ data: { seq: body.seq, personId: fact.personId, salt: fresh.salt } })
	return { seq: body.seq, id: body.id }
}

/** The newest record of an attempt; null where there is none. */
export function latestRecordOf(db: Queries, attemptId: string) {
	return db.completionRecord.findFirst({
		where: { attemptId },
		orderBy: { seq: 'desc' },
		select: { seq: true, result: true, scores: true, at: true, minutes: true },
	})
}
