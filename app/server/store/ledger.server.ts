import type { Scores } from '#app/core/assessment/result'
import type { Way } from '#app/core/records/rounds'
import type { Rule } from '#app/core/scenario/definition'
import type { Keys } from '../keys.server'
import type { Queries } from './db.server'
import { keepRecordLine } from './record-lines.server'
import { chainStart, commitmentOf, sealOf } from './seal.server'

/** An attestation is the person's own word to a record: "I did this myself". */
export type RecordKind = 'scenario' | 'course' | 'attestation'
/** `void`: a correction that takes a record away. */
export type RecordResult = 'passed' | 'not-yet' | 'completed' | 'attested' | 'void'

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
	/** When it is written. */
	recordedAt?: Date
	/** How a course was completed. */
	way?: Way
	/** Which round of a course, from 1. */
	courseRound?: number
	/** Until when it holds; null: for good. */
	expiresAt?: Date | null
	inWorkTime?: 'yes' | 'partly' | 'no'
	/** The language it was taken in. */
	language?: string
	/** Job, team, site and manager at the time. */
	snapshot?: Snapshot
	/** Who granted it, and who agreed to that. */
	grantedById?: string
	agreedById?: string
	approval?: 'two-persons' | 'one-person'
	/** Of an attestation: the record that it is about. */
	about?: number
}

/** Where somebody worked when a record was written; ids and a job, no names of people. */
export type Snapshot = {
	job: string | null
	team: string | null
	site: string | null
	manager: string | null
}

/** Appends one sealed row to the chain. Only inside a transaction: the number after the last one must still be free. */
export async function appendLedgerRow(
	tx: Queries,
	keys: Pick<Keys, 'ledger'>,
	fact: RecordFact,
	fresh: Fresh,
): Promise<{ seq: number; id: string }> {
	const row = sealedRowOf(keys, fact, fresh, await headOf(tx))
	await tx.completionRecord.create({ data: row })
	await tx.recordSubject.create({ data: { seq: row.seq, personId: fact.personId, salt: fresh.salt } })
	await keepRecordLine(tx, { ...row, personId: fact.personId })
	return { seq: row.seq, id: row.id }
}

/** What is made up for a row: its id, and the salt of its commitment. */
export type Fresh = { id: string; salt: string }

/** The end of the chain; null while it is empty. Inside a transaction, where a row follows it. */
export function headOf(tx: Queries): Promise<{ seq: number; mac: string } | null> {
	return tx.completionRecord.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, mac: true } })
}

/** A row as it is kept, sealed to follow `after`. */
export function sealedRowOf(
	keys: Pick<Keys, 'ledger'>,
	fact: RecordFact,
	fresh: Fresh,
	after: { seq: number; mac: string } | null,
) {
	const body = {
		seq: (after?.seq ?? 0) + 1,
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
		recordedAt: fact.recordedAt ?? null,
		way: fact.way ?? null,
		courseRound: fact.courseRound ?? null,
		expiresAt: fact.expiresAt ?? null,
		inWorkTime: fact.inWorkTime ?? null,
		language: fact.language ?? null,
		snapshot: fact.snapshot ? JSON.stringify(fact.snapshot) : null,
		grantedById: fact.grantedById ?? null,
		agreedById: fact.agreedById ?? null,
		approval: fact.approval ?? null,
		about: fact.about ?? null,
		keyId: keys.ledger.id,
	}
	const previous = after?.mac ?? chainStart
	return { ...body, previous, mac: sealOf(keys.ledger.secret, previous, body) }
}

/** The newest record of an attempt; null where there is none. */
export function latestRecordOf(db: Queries, attemptId: string) {
	return db.completionRecord.findFirst({
		where: { attemptId },
		orderBy: { seq: 'desc' },
		select: { seq: true, result: true, scores: true, at: true, minutes: true },
	})
}

/** Where somebody works now, as a record keeps it. */
export async function snapshotOf(db: Queries, personId: string): Promise<Snapshot> {
	const person = await db.person.findUnique({
		where: { id: personId },
		select: { job: true, teamId: true, siteId: true, managerId: true },
	})
	return {
		job: person?.job ?? null,
		team: person?.teamId ?? null,
		site: person?.siteId ?? null,
		manager: person?.managerId ?? null,
	}
}
