import { z } from 'zod'
import { mapInTurns } from '../in-turns.server'
import type { Keys } from '../keys.server'
import type { Queries } from './db.server'
import { insertRows } from './insert-rows.server'
import { type Fresh, headOf, type RecordFact, type Snapshot, sealedRowOf } from './ledger.server'

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
	const rows = await mapInTurns(facts, ({ fact, fresh }) => {
		const row = sealedRowOf(keys, { snapshot: snapshotIn(known, fact.personId), ...fact }, fresh, head)
		head = { seq: row.seq, mac: row.mac }
		return { row, personId: fact.personId, salt: fresh.salt }
	})
	await insertRows(
		tx,
		'CompletionRecord',
		rows.map(({ row }) => row),
	)
	await insertRows(
		tx,
		'RecordSubject',
		rows.map(({ row, personId, salt }) => ({ seq: row.seq, personId, salt })),
	)
	await insertRows(
		tx,
		'RecordLine',
		rows.map(({ row, personId }) => lineOf(row, personId, known)),
	)
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
	const rows = z.array(personRow).parse(
		await tx.$queryRawUnsafe(
			`SELECT "id", "name", "job", "teamId" AS "team", "siteId" AS "site", "managerId" AS "manager"
				FROM "Person" WHERE "id" IN (SELECT value FROM json_each(?))`,
			JSON.stringify(ids),
		),
	)
	return new Map(rows.map(({ id, ...known }) => [id, known]))
}

const maybe = z.string().nullable()
const personRow = z.object({
	...{ id: z.string(), name: z.string() },
	...{ job: maybe, team: maybe, site: maybe, manager: maybe },
})
