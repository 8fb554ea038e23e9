import { type CourseTerms, expiryOf, termsAt } from '#app/core/records/course-terms'
import { type Completion, roundsOf, type Way, ways } from '#app/core/records/rounds'
import type { Deps } from '../deps.server'
import { newSalt } from '../ids.server'
import { mapInTurns } from '../in-turns.server'
import { enqueue } from '../jobs/queue.server'
import { addCertificates } from '../store/certificates.server'
import { completionsAsked } from '../store/completions-asked.server'
import { courseTermsOf } from '../store/course-terms.server'
import type { Queries } from '../store/db.server'
import type { Fresh, RecordFact } from '../store/ledger.server'
import { appendLedgerRows } from '../store/ledger-bulk.server'
import { zonesOfPeople } from '../store/zones.server'
import { certificateOf } from './issue-certificate.server'
import { planRefresh } from './plan-refresh.server'

export type Granted = {
	personId: string
	course: string
	at: Date
	minutes: number
	way: Extract<Way, 'imported' | 'classroom' | 'observed'>
	/** Until when it holds, where that is known; else by the rule in force then. */
	expiresAt?: Date
	language?: string
	inWorkTime?: 'yes' | 'partly' | 'no'
}

type Needs = Pick<Deps, 'db' | 'env' | 'keys' | 'now' | 'newId'>

/** Completions worked out and not yet written. */
export type PlannedGrants = readonly { fact: RecordFact; fresh: Fresh }[]

/**
 * Writes completions that somebody else vouches for: sealed rows with their certificates, in one transaction. Courses must
 * have terms (throws). Answers the new rows in the order given.
 */
export async function grantCompletions(
	deps: Needs,
	tx: Queries,
	grants: readonly Granted[],
	by: { id: string },
): Promise<{ seq: number; personId: string }[]> {
	return writeGrants(deps, tx, await planGrants(deps, tx, grants, by))
}

/** Rounds and expiry of each, as far as records and terms say now; needs no turn to write. */
export async function planGrants(
	deps: Needs,
	db: Queries,
	grants: readonly Granted[],
	by: { id: string },
): Promise<PlannedGrants> {
	const terms = await courseTermsOf(db)
	const rounds = await completionsAsked(db, grants)
	return mapInTurns(grants, (grant) => ({
		fact: factOf(deps, grant, by.id, terms.get(grant.course) ?? [], rounds),
		fresh: { id: deps.newId(), salt: newSalt() },
	}))
}

/** Writes what was planned, as of now; terms and records of these people and courses must be as they were then. */
export async function writeGrants(
	deps: Needs,
	tx: Queries,
	planned: PlannedGrants,
): Promise<{ seq: number; personId: string }[]> {
	const recordedAt = deps.now()
	const facts = planned.map(({ fact, fresh }) => ({ fact: { ...fact, recordedAt }, fresh }))
	const people = [...new Set(facts.map(({ fact }) => fact.personId))]
	const rows = await appendLedgerRows(tx, deps.keys, facts)
	await certify(
		deps,
		tx,
		facts.map(({ fact }, place) => ({ fact, row: rows[place] })),
		people,
	)
	await planRefresh(deps, tx, { key: `granted:${rows[0]?.seq}`, personIds: people })
	return rows.map(({ seq }, place) => ({ seq, personId: facts[place]?.fact.personId ?? '' }))
}

/** One row's fact; what it adds counts for the next of the same person and course. */
function factOf(
	{ now }: Pick<Deps, 'now'>,
	grant: Granted,
	grantedById: string,
	terms: readonly CourseTerms[],
	known: Map<string, Completion[]>,
): RecordFact {
	const recordedAt = now()
	const rule = termsAt(terms, grant.at, recordedAt)
	if (!rule) throw new Error(`the course ${grant.course} was never published`)
	const key = `${grant.personId} ${grant.course}`
	const before = known.get(key) ?? []
	const earlier = roundsOf(before, terms, grant.at, recordedAt)
	const expiresAt = grant.expiresAt ?? expiryOf(rule, grant.at, earlier.at(-1)?.expiresAt ?? null)
	const { at, way } = grant
	// Its number in the chain is not known yet; only the order counts here.
	const seq = 1_000_000_000 + before.length
	known.set(key, [...before, { seq, at, knownAt: recordedAt, expiresAt, way, corrects: null, void: false }])
	return {
		...{ personId: grant.personId, kind: 'course', slug: grant.course, versionHash: rule.versionHash },
		...{ attemptId: null, movesDigest: null, result: 'completed', scores: null, rule: null, engine: null },
		...{ at, minutes: grant.minutes, recordedAt, way, courseRound: earlier.length + 1 },
		...{ expiresAt, grantedById },
		...(grant.language && { language: grant.language }),
		...(grant.inWorkTime && { inWorkTime: grant.inWorkTime }),
	}
}

async function certify(
	deps: Needs,
	tx: Queries,
	granted: readonly { fact: RecordFact; row: { seq: number; mac: string } | undefined }[],
	people: readonly string[],
): Promise<void> {
	const zones = await zonesOfPeople(tx, people, deps.env.timeZone)
	const hashes = [...new Set(granted.map(({ fact }) => fact.versionHash))]
	const titles = await certifiedTitles(tx, hashes)
	const made = await mapInTurns(granted, ({ fact, row }) => {
		const title = titles.get(fact.versionHash)
		if (!row || title === undefined) return []
		const { slug, versionHash, at, expiresAt = null, courseRound = 1 } = fact
		const way = ways.find((one) => one === fact.way) ?? 'imported'
		const zone = zones.get(fact.personId) ?? deps.env.timeZone
		const said = { ...row, slug, versionHash, at, expiresAt, way, courseRound, title, zone }
		return [certificateOf(deps, { ...said, corrects: null, approval: null })]
	})
	const certificates = made.flat()
	await addCertificates(tx, certificates)
	const last = certificates.at(-1)
	if (last) await enqueue(deps, tx, { kind: 'checkpoint', key: `checkpoint:certificate:${last.id}` })
}

/** The titles of those versions whose courses have certificates. */
async function certifiedTitles(tx: Queries, hashes: readonly string[]): Promise<Map<string, string>> {
	const rows = await tx.contentVersion.findMany({
		where: { hash: { in: [...hashes] }, kind: 'course' },
		select: { hash: true, title: true, document: true },
	})
	return new Map(rows.flatMap(({ hash, title, document }) => (hasOne(document) ? [[hash, title]] : [])))
}

const hasOne = (document: string): boolean => !/"certificate":\s*false/.test(document)
