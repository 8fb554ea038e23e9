import { z } from 'zod'
import { eachShare } from '../in-turns.server'
import type { HousePerson } from '../people/import-plan'
import { storedInstant } from './bulk.server'
import type { Queries } from './db.server'
import { noPassword } from './people.server'

/** Everybody, as an import compares them; without those whose identity was erased. */
export async function housePeople(db: Queries): Promise<HousePerson[]> {
	const rows = await db.$queryRawUnsafe<(Omit<HousePerson, 'active'> & { active: number })[]>(
		`SELECT "id", "name", "email", "number", "role", "active", "teamId", "siteId", "job", "managerId", "hiredOn", "leftOn",
			"timeZone" FROM "Person" WHERE "erasedAt" IS NULL`,
	)
	return rows.map((row) => ({ ...row, active: Boolean(row.active) }))
}

const told = z.tuple([z.object({ people: z.string(), places: z.string() })])

/** Everybody, every team and every site as an import compares them, in one text: the same as long as nothing of it changes. */
export async function houseText(db: Queries): Promise<string> {
	const [{ people, places }] = told.parse(
		await db.$queryRawUnsafe(
			`SELECT (SELECT json_group_array(json_array("id", "name", "email", "number", "role", "active", "teamId", "siteId", "job",
				"managerId", "hiredOn", "leftOn", "timeZone")) FROM "Person" WHERE "erasedAt" IS NULL) AS "people",
			(SELECT json_group_array(json_array("id", "name")) FROM (
				SELECT "id", "name" FROM "Team" UNION ALL SELECT "id", "name" FROM "Site")) AS "places"`,
		),
	)
	return `${people}\n${places}`
}

export async function placesByName(
	db: Queries,
): Promise<{ teams: Map<string, string>; sites: Map<string, string> }> {
	const columns = { select: { id: true, name: true } }
	const [teams, sites] = await Promise.all([db.team.findMany(columns), db.site.findMany(columns)])
	const byName = (rows: { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [name, id]))
	return { teams: byName(teams), sites: byName(sites) }
}

export type Identity = { id: string; name?: string; email?: string; number?: string | null; active?: boolean }

/** So many go in one statement: others read on between two of them. */
const share = 1_000

/** Adds people who have chosen no password yet: trainees. */
export async function addInvited(
	tx: Queries,
	people: readonly { id: string; name: string; email: string; number: string | null }[],
	at: Date,
): Promise<void> {
	await eachShare(people, share, (some) =>
		tx.$executeRawUnsafe(
			`INSERT INTO "Person" ("id", "email", "name", "passwordHash", "role", "demo", "active", "createdAt", "number")
			SELECT value->>'id', value->>'email', value->>'name', ?, 'trainee', 0, 1, ?, value->>'number' FROM json_each(?)`,
			noPassword,
			storedInstant(at),
			JSON.stringify(some),
		),
	)
}

/** Sets names, addresses, numbers and whether an account is open, of those that are given. */
export async function keepIdentities(tx: Queries, people: readonly Identity[]): Promise<void> {
	const kept = (name: string) =>
		`"${name}" = CASE WHEN json_type(j.value, '$.${name}') IS NULL THEN "${name}" ELSE j.value->>'${name}' END`
	await eachShare(people, share, (some) =>
		tx.$executeRawUnsafe(
			`UPDATE "Person" SET ${['name', 'email', 'number', 'active'].map(kept).join(', ')}
			FROM json_each(?) AS j WHERE "Person"."id" = j.value->>'id'`,
			JSON.stringify(some),
		),
	)
}

/** Those who get a name. */
export function renamed(people: readonly Identity[]): string[] {
	return people.flatMap(({ id, name }) => (name === undefined ? [] : [id]))
}

/** Ends the sessions of many people at once. */
export async function endSessionsOfMany(tx: Queries, ids: readonly string[], at: Date): Promise<void> {
	if (ids.length === 0) return
	await tx.$executeRawUnsafe(
		`UPDATE "Session" SET "revokedAt" = ? WHERE "revokedAt" IS NULL AND "personId" IN (SELECT value FROM json_each(?))`,
		storedInstant(at),
		JSON.stringify(ids),
	)
}

/** Those of these people who have done nothing here and of whom nothing was decided or recorded: they can go whole. */
export async function untouched(tx: Queries, ids: readonly string[], runId: string): Promise<Set<string>> {
	const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
		`SELECT p."id" FROM json_each(?) AS j CROSS JOIN "Person" AS p ON p."id" = j.value
		WHERE p."passwordHash" = ? AND NOT EXISTS (SELECT 1 FROM "Session" WHERE "personId" = p."id")
			AND NOT EXISTS (SELECT 1 FROM "TrainingAct" WHERE "personId" = p."id")
			AND NOT EXISTS (SELECT 1 FROM "RecordSubject" WHERE "personId" = p."id")
			AND NOT EXISTS (SELECT 1 FROM "RecordLine" WHERE "personId" = p."id")
			AND NOT EXISTS (SELECT 1 FROM "Adjustment" WHERE "personId" = p."id")
			AND NOT EXISTS (SELECT 1 FROM "TeamTrainer" WHERE "personId" = p."id")
			AND NOT EXISTS (SELECT 1 FROM "PersonFact" WHERE "personId" = p."id" AND "importId" IS NOT ?)`,
		JSON.stringify(ids),
		noPassword,
		runId,
	)
	return new Set(rows.map(({ id }) => id))
}

/** Takes people out whole: they came with an import that is undone, and nothing hangs on them. */
export async function takeOut(tx: Queries, ids: readonly string[]): Promise<void> {
	const json = JSON.stringify(ids)
	const among = 'IN (SELECT value FROM json_each(?))'
	for (const table of ['PersonFact', 'Standing', 'Token', 'Mail'])
		await tx.$executeRawUnsafe(`DELETE FROM "${table}" WHERE "personId" ${among}`, json)
	await tx.$executeRawUnsafe(`UPDATE "Person" SET "managerId" = NULL WHERE "managerId" ${among}`, json)
	await tx.$executeRawUnsafe(`DELETE FROM "Person" WHERE "id" ${among}`, json)
}
