import { z } from 'zod'
import type { Queries } from './db.server'
import { isIn, type Sql, sql } from './sql-part'
import type { StandingScope } from './standing-query.server'

const monthRows = z.array(z.object({ month: z.string(), count: z.coerce.number() }))

/** Counts by month, YYYY-MM (UTC). */
export type ByMonth = ReadonlyMap<string, number>

const within = (scope: StandingScope): Sql =>
	scope.kind === 'all' ? sql('1') : isIn('"teamId"', scope.teamIds)

async function months(db: Queries, text: string, values: readonly unknown[]): Promise<ByMonth> {
	const rows = monthRows.parse(await db.$queryRawUnsafe(text, ...values))
	return new Map(rows.map(({ month, count }) => [month, count]))
}

/** Courses completed in each month since `from`; what was corrected is left out. */
export function completedByMonth(db: Queries, scope: StandingScope, from: Date): Promise<ByMonth> {
	const { text, values } = within(scope)
	return months(
		db,
		`SELECT substr("at", 1, 7) AS "month", count(*) AS "count" FROM "RecordLine"
		WHERE "kind" = 'course' AND "result" = 'completed' AND "at" >= ? AND "correctedBy" IS NULL AND ${text} GROUP BY 1`,
		[from, ...values],
	)
}

/** Completions that came to their end in each month, before they were renewed. */
export function lapsedByMonth(db: Queries, scope: StandingScope, from: Date, now: Date): Promise<ByMonth> {
	const { text, values } = within(scope)
	return months(
		db,
		`SELECT substr("expiresAt", 1, 7) AS "month", count(*) AS "count" FROM "RecordLine" AS line
		WHERE "kind" = 'course' AND "result" = 'completed' AND "expiresAt" >= ? AND "expiresAt" < ? AND "correctedBy" IS NULL AND ${text}
		AND NOT EXISTS (SELECT 1 FROM "RecordLine" AS next WHERE next."personId" = line."personId" AND next."slug" = line."slug"
			AND next."kind" = 'course' AND next."at" > line."at" AND next."at" <= line."expiresAt" AND next."correctedBy" IS NULL)
		GROUP BY 1`,
		[from, now, ...values],
	)
}

/** Courses that people must take now, by the month since which that is so. */
export function assignedByMonth(db: Queries, scope: StandingScope, from: Date): Promise<ByMonth> {
	const { text, values } = within(scope)
	return months(
		db,
		`SELECT substr("assignedAt", 1, 7) AS "month", count(*) AS "count" FROM "Standing"
		WHERE "assignedAt" >= ? AND "active" = 1 AND ${text} GROUP BY 1`,
		[from, ...values],
	)
}

const groupRows = z.array(
	z.object({
		id: z.string(),
		people: z.coerce.number(),
		first: z.coerce.number(),
		second: z.coerce.number(),
		third: z.coerce.number(),
	}),
)
/** What ends within each of three stretches (each holds those before it), of a group of so many people. */
export type Ending = z.output<typeof groupRows>[number]

/** What ends before each of three instants, by course or by team. */
export async function endingBy(
	db: Queries,
	scope: StandingScope,
	group: 'course' | 'teamId',
	from: Date,
	before: readonly [Date, Date, Date],
): Promise<Ending[]> {
	const { text, values } = within(scope)
	const rows: unknown = await db.$queryRawUnsafe(
		`SELECT "${group}" AS "id", count(DISTINCT "personId") AS "people",
			sum("expiresAt" >= ? AND "expiresAt" < ?) AS "first",
			sum("expiresAt" >= ? AND "expiresAt" < ?) AS "second",
			sum("expiresAt" >= ? AND "expiresAt" < ?) AS "third"
		FROM "Standing" WHERE "active" = 1 AND "${group}" IS NOT NULL AND ${text} GROUP BY 1
		HAVING "third" > 0`,
		...before.flatMap((end) => [from, end]),
		...values,
	)
	return groupRows.parse(rows)
}

const funnelRow = z.array(
	z.object({
		asked: z.coerce.number(),
		began: z.coerce.number(),
		read: z.coerce.number(),
		tried: z.coerce.number(),
		done: z.coerce.number(),
	}),
)
export type Funnel = z.output<typeof funnelRow>[number]

/** How far people came in a course, each counted at every step up to the furthest; who was excused is left out. */
export async function funnelOf(
	db: Queries,
	scope: StandingScope,
	course: { slug: string; lessons: readonly string[]; scenarios: readonly string[] },
): Promise<Funnel> {
	const { text, values } = within(scope)
	const lessons = JSON.stringify(course.lessons.map((lesson) => `${course.slug}/${lesson}`))
	const rows: unknown = await db.$queryRawUnsafe(
		`WITH steps AS (
			SELECT "completedAt" IS NOT NULL AS done,
				EXISTS (SELECT 1 FROM "Attempt" AS a WHERE a."personId" = s."personId" AND a."mode" = 'official'
					AND a."endedAt" IS NOT NULL AND a."slug" IN (SELECT value FROM json_each(?))) AS tried,
				(SELECT count(*) FROM "LessonReading" AS r WHERE r."personId" = s."personId"
					AND r."lesson" IN (SELECT value FROM json_each(?))) >= ? AS read,
				"startedAt" IS NOT NULL AS began
			FROM "Standing" AS s
			WHERE "course" = ? AND "active" = 1 AND "state" NOT IN ('exempt', 'withdrawn') AND ${text}
		)
		SELECT count(*) AS "asked", coalesce(sum(began OR read OR tried OR done), 0) AS "began",
			coalesce(sum(read OR tried OR done), 0) AS "read", coalesce(sum(tried OR done), 0) AS "tried",
			coalesce(sum(done), 0) AS "done" FROM steps`,
		JSON.stringify(course.scenarios),
		lessons,
		Math.max(1, course.lessons.length),
		course.slug,
		...values,
	)
	return funnelRow.parse(rows)[0] ?? { asked: 0, began: 0, read: 0, tried: 0, done: 0 }
}

/** How many people are here, within a scope. */
export function peopleWithin(db: Queries, scope: StandingScope): Promise<number> {
	return db.person.count({
		where: { active: true, ...(scope.kind === 'teams' && { teamId: { in: [...scope.teamIds] } }) },
	})
}
