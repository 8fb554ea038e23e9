import { z } from 'zod'
import type { PersonFact, PersonField } from '#app/core/records/person-at'
import { eachShare } from '../in-turns.server'
import { storedInstant } from './bulk.server'
import type { Queries } from './db.server'
import { factsIn, factsText, instantReader } from './facts-text'

/** How the house came to know something of a person. */
export const factSources = ['hand', 'import', 'undo', 'seed'] as const
export type FactSource = (typeof factSources)[number]

export type FactRow = PersonFact & {
	id: string
	personId: string
	byId: string | null
	source: FactSource
	importId: string | null
}

/** The columns of Person that copy what holds now. */
export const columnOf = {
	team: 'teamId',
	site: 'siteId',
	job: 'job',
	role: 'role',
	manager: 'managerId',
	hired: 'hiredOn',
	left: 'leftOn',
	'time-zone': 'timeZone',
} as const satisfies Record<PersonField, string>

export type CurrentColumns = { id: string } & Partial<Record<(typeof columnOf)[PersonField], string | null>>

export async function appendFacts(tx: Queries, facts: readonly FactRow[]): Promise<void> {
	await eachShare(facts, slice, (some) => {
		const rows = some.map(({ from, knownAt, ...rest }) => ({
			...rest,
			from: storedInstant(from),
			knownAt: storedInstant(knownAt),
		}))
		return tx.$executeRawUnsafe(
			`INSERT INTO "PersonFact" ("id", "personId", "field", "value", "from", "knownAt", "byId", "source", "importId")
			SELECT value->>'id', value->>'personId', value->>'field', value->>'value', value->>'from', value->>'knownAt',
				value->>'byId', value->>'source', value->>'importId' FROM json_each(?)`,
			JSON.stringify(rows),
		)
	})
}

/** All that was ever known of these people, by their ids. */
export async function factsOf(
	db: Queries,
	personIds: readonly string[],
): Promise<Map<string, (PersonFact & { importId: string | null })[]>> {
	const read = instantReader()
	const found = new Map<string, (PersonFact & { importId: string | null })[]>()
	await eachShare(personIds, slice, async (some) => {
		const rows = await db.$queryRawUnsafe(
			`SELECT j.value AS "personId", ${factsText('j.value')} AS "facts" FROM json_each(?) j`,
			JSON.stringify(some),
		)
		for (const { personId, facts } of z.array(factsRow).parse(rows)) found.set(personId, factsIn(facts, read))
	})
	return found
}

const factsRow = z.object({ personId: z.string(), facts: z.string() })

/** So many go in one statement: others read on between two of them. */
const slice = 1_000

/** Copies what holds now into the people's own rows: the columns that are given, of each. */
export async function keepCurrent(tx: Queries, people: readonly CurrentColumns[]): Promise<void> {
	const set = Object.values(columnOf).map(
		(name) =>
			`"${name}" = CASE WHEN json_type(j.value, '$.${name}') IS NULL THEN "${name}" ELSE json_extract(j.value, '$.${name}') END`,
	)
	await eachShare(people, slice, (some) =>
		tx.$executeRawUnsafe(
			`UPDATE "Person" SET ${set.join(', ')} FROM json_each(?) AS j WHERE "Person"."id" = json_extract(j.value, '$.id')`,
			JSON.stringify(some),
		),
	)
}

/** Lists keep copies of names and places for sorting: they hear what the people's own rows say now. */
export async function keepListCopies(tx: Queries, personIds: readonly string[]): Promise<void> {
	const ids = JSON.stringify(personIds)
	await tx.$executeRawUnsafe(
		`UPDATE "RecordLine" SET "name" = p."name", "teamId" = p."teamId", "siteId" = p."siteId"
		FROM json_each(?) AS j CROSS JOIN "Person" AS p ON p."id" = j.value
		WHERE "RecordLine"."personId" = p."id" AND ("RecordLine"."name" IS NOT p."name"
			OR "RecordLine"."teamId" IS NOT p."teamId" OR "RecordLine"."siteId" IS NOT p."siteId")`,
		ids,
	)
	await tx.$executeRawUnsafe(
		`UPDATE "Standing" SET "personName" = p."name", "teamId" = p."teamId", "siteId" = p."siteId", "active" = p."active"
		FROM json_each(?) AS j CROSS JOIN "Person" AS p ON p."id" = j.value
		WHERE "Standing"."personId" = p."id"`,
		ids,
	)
}

/** People of whom something was said ahead of its time that has begun to hold since `after`. */
export async function begunSince(db: Queries, after: Date, now: Date): Promise<string[]> {
	const rows = await db.personFact.findMany({
		where: { from: { gt: after, lte: now }, field: { notIn: ['hired', 'left'] } },
		select: { personId: true, from: true, knownAt: true },
	})
	return [...new Set(rows.filter((row) => row.from > row.knownAt).map((row) => row.personId))]
}

/** People whose first day lies within these days, both included, and who are not erased. */
export async function hiredAround(db: Queries, from: string, to: string): Promise<string[]> {
	const rows = await db.person.findMany({
		where: { hiredOn: { gte: from, lte: to }, erasedAt: null },
		select: { id: true },
	})
	return rows.map(({ id }) => id)
}
