import { z } from 'zod'
import { neverBack } from '#app/core/records/never-back'
import { personAt } from '#app/core/records/person-at'
import { isHere, zoneOf } from '#app/core/records/required'
import {
	type CourseAsked,
	type PersonHistory,
	type Standing,
	standingOf,
	states,
	type World,
} from '#app/core/records/standing'
import { assignmentVersionsOf } from './assignment-versions.server'
import { storedInstant } from './bulk.server'
import { courseTermsOf } from './course-terms.server'
import type { Queries } from './db.server'
import { historiesOf } from './histories.server'

/** What standings are worked out from besides the people. */
export type Asking = World & { courses: CourseAsked[]; scenarios: ReadonlyMap<string, ReadonlySet<string>> }

/** Every course with its terms and assignments, and the zones of the sites. */
export async function askingOf(db: Queries, houseZone: string): Promise<Asking> {
	const [terms, assignments, sites] = await Promise.all([
		courseTermsOf(db),
		assignmentVersionsOf(db),
		db.site.findMany({ select: { id: true, timeZone: true } }),
	])
	const slugs = new Set([
		...terms.keys(),
		...assignments.flatMap((versions) => versions.map((one) => one.course)),
	])
	return {
		houseZone,
		zones: new Map(sites.map(({ id, timeZone }) => [id, timeZone])),
		courses: [...slugs].sort().map((course) => ({
			course,
			terms: terms.get(course) ?? [],
			// An assignment keeps its course through all its versions.
			assignments: assignments.filter((versions) => versions[0]?.course === course),
		})),
		scenarios: new Map(
			[...terms].map(([slug, versions]) => [slug, new Set(versions.flatMap((one) => one.scenarios))]),
		),
	}
}

/** How one person stands towards every course that is or was theirs. */
export function standingsIn(
	history: PersonHistory,
	asking: Asking,
	when: { at: Date; known: Date },
): Standing[] {
	return asking.courses.flatMap((asked) => standingOf(history, asked, asking, when) ?? [])
}

/** How people stand now, worked out anew from what is kept. */
export async function workedOut(
	db: Queries,
	personIds: readonly string[],
	asking: Asking,
	at: Date,
): Promise<Map<string, { standings: Standing[]; here: boolean }>> {
	const histories = await historiesOf(db, personIds, asking.scenarios)
	return new Map(
		[...histories].map(([id, history]) => {
			const now = neverBack(history.facts, at)
			const person = personAt(history.facts, now, now)
			const here = isHere(person, now, zoneOf(person, asking.zones, asking.houseZone))
			return [id, { here, standings: standingsIn(history, asking, { at: now, known: now }) }]
		}),
	)
}

const columns = [
	'personId',
	'course',
	'state',
	'required',
	'round',
	'assignmentId',
	'assignedAt',
	'dueAt',
	'startedAt',
	'completedAt',
	'expiresAt',
	'renewFrom',
	'recordSeq',
	'changesAt',
	'personName',
	'teamId',
	'siteId',
	'active',
	'workedOutAt',
] as const

/** Replaces the rows of these people by what was worked out. */
export async function keepStandings(
	tx: Queries,
	found: ReadonlyMap<string, { standings: Standing[]; here: boolean }>,
	at: Date,
): Promise<void> {
	const ids = [...found.keys()]
	const people = await tx.person.findMany({
		where: { id: { in: ids } },
		select: { id: true, name: true, teamId: true, siteId: true, active: true },
	})
	const rows = people.flatMap(({ id, name, teamId, siteId, active }) => {
		const { standings = [], here = true } = found.get(id) ?? {}
		return standings.map((standing) => ({
			...standing,
			...{ personId: id, personName: name, teamId, siteId, workedOutAt: at },
			active: active && here,
		}))
	})
	await tx.$executeRawUnsafe(
		'DELETE FROM "Standing" WHERE "personId" IN (SELECT value FROM json_each(?))',
		JSON.stringify(ids),
	)
	if (rows.length === 0) return
	const fields = columns.map((name) => `json_extract(value, '$.${name}')`)
	await tx.$executeRawUnsafe(
		`INSERT INTO "Standing" (${columns.map((name) => `"${name}"`).join(', ')}) SELECT ${fields.join(', ')} FROM json_each(?)`,
		JSON.stringify(rows.map(forColumns)),
	)
}

/** Instants as the database keeps them; the rest as it is. */
function forColumns(row: object): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [name, value instanceof Date ? storedInstant(value) : value]),
	)
}

/** People with a row whose time has come, at most so many; and those who have changed without their rows. */
export async function peopleToWorkOut(db: Queries, at: Date, take: number): Promise<string[]> {
	const rows = await db.standing.findMany({
		where: { changesAt: { lte: at } },
		distinct: ['personId'],
		orderBy: { changesAt: 'asc' },
		select: { personId: true },
		take,
	})
	return rows.map(({ personId }) => personId)
}

export type StandingRow = Standing & { personId: string }

const rowSchema = z.object({
	personId: z.string(),
	course: z.string(),
	state: z.enum(states),
	required: z.boolean(),
	round: z.number(),
	assignmentId: z.string().nullable(),
	assignedAt: z.date().nullable(),
	dueAt: z.date().nullable(),
	startedAt: z.date().nullable(),
	completedAt: z.date().nullable(),
	expiresAt: z.date().nullable(),
	renewFrom: z.date().nullable(),
	recordSeq: z.number().nullable(),
	changesAt: z.date().nullable(),
})

/** How these people stand, as it was worked out last; call `catchUpStandings` before. */
export async function standingsOf(db: Queries, personIds: readonly string[]): Promise<StandingRow[]> {
	const rows = await db.standing.findMany({
		where: { personId: { in: [...personIds] } },
		orderBy: [{ personId: 'asc' }, { course: 'asc' }],
	})
	return rows.map((row) => rowSchema.parse(row))
}

/** A page of everybody's ids who is not erased, by id. */
export async function idsAfter(db: Queries, after: string, take: number): Promise<string[]> {
	const rows = await db.person.findMany({
		where: { id: { gt: after }, erasedAt: null },
		orderBy: { id: 'asc' },
		select: { id: true },
		take,
	})
	return rows.map(({ id }) => id)
}
