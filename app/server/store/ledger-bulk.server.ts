import type { Keys } from '../keys.server'
import type { Queries } from './db.server'
import { type Fresh, headOf, type RecordFact, type Snapshot, sealedRowOf } from './ledger.server'

/** What one statement takes: SQLite has room for some 30,000 values. */
const piece = 400

/** Where people work, and what the list of records shows of them, by id. */
type Known = ReadonlyMap<string, Snapshot & { name: string }>

/**
 * Appends many sealed rows at once, in the order given; a thousand take about a tenth of what they take one by one. Only
 * inside a transaction. Answers what was appended, in the same order.
 */
export async function appendLedgerRows(
	tx: Queries,
	keys: Pick<Keys, 'ledger'>,
	facts: readonly { fact: RecordFact; fresh: Fresh }[],
): Promise<{ seq: number; id: string; mac: string }[]> {
	const known = await peopleOf(tx, [...new Set(facts.map(({ fact }) => fact.personId))])
	let head = await headOf(tx)
	const rows = facts.map(({ fact, fresh }) => {
		const row = sealedRowOf(keys, { snapshot: snapshotIn(known, fact.personId), ...fact }, fresh, head)
		head = { seq: row.seq, mac: row.mac }
		return { row, personId: fact.personId, salt: fresh.salt }
	})
	for (let from = 0; from < rows.length; from += piece) {
		const some = rows.slice(from, from + piece)
		await tx.completionRecord.createMany({ data: some.map(({ row }) => row) })
		await tx.recordSubject.createMany({
			data: some.map(({ row, personId, salt }) => ({ seq: row.seq, personId, salt })),
		})
		await tx.recordLine.createMany({ data: some.map(({ row, personId }) => lineOf(row, personId, known)) })
	}
	await tellCorrected(
		tx,
		rows.flatMap(({ row }) => (row.corrects === null ? [] : [[row.corrects, row.seq]])),
	)
	return rows.map(({ row: { seq, id, mac } }) => ({ seq, id, mac }))
}

/** In the list, what is corrected hears by which record. */
async function tellCorrected(tx: Queries, pairs: readonly number[][]): Promise<void> {
	if (pairs.length === 0) return
	await tx.$queryRawUnsafe(
		`WITH c AS (SELECT value->>0 AS old, value->>1 AS new FROM json_each(?))
		 UPDATE "RecordLine" SET "correctedBy" = c.new FROM c WHERE "RecordLine"."seq" = c.old RETURNING "seq"`,
		JSON.stringify(pairs),
	)
}

function lineOf(row: ReturnType<typeof sealedRowOf>, personId: string, known: Known) {
	const { seq, kind, slug, result, way, at, expiresAt, minutes } = row
	const { name = '', team = null, site = null } = known.get(personId) ?? {}
	return { seq, personId, name, teamId: team, siteId: site, kind, slug, result, way, at, expiresAt, minutes }
}

function snapshotIn(known: Known, personId: string): Snapshot {
	const { job = null, team = null, site = null, manager = null } = known.get(personId) ?? {}
	return { job, team, site, manager }
}

async function peopleOf(tx: Queries, ids: readonly string[]): Promise<Known> {
	const known = new Map<string, Snapshot & { name: string }>()
	for (let from = 0; from < ids.length; from += piece) {
		const rows = await tx.person.findMany({
			where: { id: { in: ids.slice(from, from + piece) } },
			select: { id: true, name: true, job: true, teamId: true, siteId: true, managerId: true },
		})
		for (const { id, name, job, teamId, siteId, managerId } of rows)
			known.set(id, { name, job, team: teamId, site: siteId, manager: managerId })
	}
	return known
}
