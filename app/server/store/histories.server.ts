import { z } from 'zod'
import { isActKind, type TrainingAct } from '#app/core/records/acts'
import { type PersonFact, personFields } from '#app/core/records/person-at'
import { type Completion, ways } from '#app/core/records/rounds'
import type { PersonHistory } from '#app/core/records/standing'
import type { Queries } from './db.server'
import { fillActivity } from './person-activity'

const factRow = z.object({
	personId: z.string(),
	field: z.enum(personFields),
	value: z.string().nullable(),
	from: z.date(),
	knownAt: z.date(),
})
const actRow = z.object({
	personId: z.string(),
	id: z.string(),
	course: z.string().nullable(),
	kind: z.string().refine(isActKind),
	code: z.string(),
	from: z.date(),
	until: z.date().nullable(),
	dueOn: z.string().nullable(),
	undoes: z.string().nullable(),
	knownAt: z.date(),
})
const completionRow = z.object({
	personId: z.string(),
	seq: z.number(),
	slug: z.string(),
	at: z.date(),
	recordedAt: z.date().nullable(),
	expiresAt: z.date().nullable(),
	way: z.enum(ways).nullable(),
	result: z.string(),
	corrects: z.number().nullable(),
})
const readingRow = z.object({ personId: z.string(), lesson: z.string(), readAt: z.date() })
const tryRow = z.object({
	personId: z.string(),
	slug: z.string(),
	startedAt: z.date(),
	endedAt: z.date().nullable(),
	passed: z.boolean().nullable(),
})

const of = (alias = '') => `${alias}"personId" IN (SELECT value FROM json_each(?))`

/** Everything that decides how these people stand; `scenarios` says by course which ones it asks for. */
export async function historiesOf(
	db: Queries,
	personIds: readonly string[],
	scenarios: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Map<string, PersonHistory>> {
	const ids = JSON.stringify(personIds)
	const rows = async <T>(schema: z.ZodType<T>, sql: string): Promise<T[]> =>
		z.array(schema).parse(await db.$queryRawUnsafe(sql, ids))
	const [facts, acts, completions, readings, tries, moreDays] = await Promise.all([
		rows(factRow, `SELECT "personId", "field", "value", "from", "knownAt" FROM "PersonFact" WHERE ${of()}`),
		rows(
			actRow,
			`SELECT "personId", "id", "course", "kind", "code", "from", "until", "dueOn", "undoes", "knownAt" FROM "TrainingAct" WHERE ${of()}`,
		),
		completionsOf(db, personIds),
		rows(readingRow, `SELECT "personId", "lesson", "readAt" FROM "LessonReading" WHERE ${of()}`),
		rows(
			tryRow,
			`SELECT "personId", "slug", "startedAt", "endedAt", "passed" FROM "Attempt" WHERE ${of()} AND "mode" = 'official' ORDER BY "startedAt"`,
		),
		moreDaysOf(db, personIds),
	])
	const did = fillActivity(readings, tries, scenarios)
	const histories = new Map(
		personIds.map((id) => {
			const filling: { facts: PersonFact[]; acts: TrainingAct[] } = { facts: [], acts: [] }
			const done = completions.get(id) ?? new Map<string, Completion[]>()
			const activity = did.get(id) ?? new Map()
			return [id, { id, ...filling, activity, completions: done, moreDays: moreDays.get(id) ?? 0 }]
		}),
	)
	for (const { personId, ...fact } of facts) histories.get(personId)?.facts.push(fact)
	for (const { personId, ...act } of acts) histories.get(personId)?.acts.push(act)
	return histories
}

/** The records of completed courses of these people, by person and course, oldest first; corrections among them. */
export async function completionsOf(
	db: Queries,
	personIds: readonly string[],
): Promise<Map<string, Map<string, Completion[]>>> {
	const found = await db.$queryRawUnsafe(
		`SELECT s."personId", r."seq", r."slug", r."at", r."recordedAt", r."expiresAt", r."way", r."result", r."corrects" FROM "RecordSubject" s JOIN "CompletionRecord" r ON r."seq" = s."seq" WHERE ${of('s.')} AND r."kind" = 'course' ORDER BY r."seq"`,
		JSON.stringify(personIds),
	)
	const people = new Map<string, Map<string, Completion[]>>()
	for (const row of z.array(completionRow).parse(found)) {
		const courses = people.get(row.personId) ?? new Map<string, Completion[]>()
		courses.set(row.slug, [...(courses.get(row.slug) ?? []), completionFrom(row)])
		people.set(row.personId, courses)
	}
	return people
}

/** A record of before rounds says neither when it was written nor until when it holds. */
function completionFrom(row: z.output<typeof completionRow>): Completion {
	const { seq, at, recordedAt, expiresAt, way, result, corrects } = row
	return {
		...{ seq, at, corrects },
		knownAt: recordedAt ?? at,
		expiresAt: recordedAt === null ? undefined : expiresAt,
		way: way ?? 'play',
		void: result === 'void',
	}
}

/** How many further days were agreed for whatever is due, by person. */
async function moreDaysOf(db: Queries, personIds: readonly string[]): Promise<Map<string, number>> {
	const rows = await db.adjustment.findMany({
		where: {
			code: 'more-days',
			endedAt: null,
			...(personIds.length <= 500 && { personId: { in: [...personIds] } }),
		},
		select: { personId: true, value: true },
	})
	const days = new Map<string, number>()
	for (const { personId, value } of rows) days.set(personId, Math.max(days.get(personId) ?? 0, value ?? 0))
	return days
}
