import type Database from 'better-sqlite3'
import { z } from 'zod'
import { isActKind } from '#app/core/records/acts'
import { type Completion, ways } from '#app/core/records/rounds'
import type { PersonHistory } from '#app/core/records/standing'
import { storedInstant } from './bulk.server'
import { factsIn, factsText, type InstantReader, instantReader } from './facts-text'
import { type FillingActivity, fillActivity } from './person-activity'
import { openRaw } from './raw-reader.server'
import { within, withinValues } from './record-scope-sql'
import type { RecordScope } from './records.server'

export type CoursePerson = { name: string; teamId: string | null; history: PersonHistory }

const personSchema = z.object({
	...{ id: z.string(), name: z.string(), teamId: z.string().nullable() },
	facts: z.string(),
})
const whose = { personId: z.string() }
const actSchema = z.object({
	...{ ...whose, id: z.string(), course: z.string().nullable(), kind: z.string().refine(isActKind) },
	...{ code: z.string(), from: z.unknown(), until: z.unknown(), dueOn: z.string().nullable() },
	...{ undoes: z.string().nullable(), knownAt: z.unknown() },
})
const doneSchema = z.object({
	...{ ...whose, seq: z.number(), at: z.unknown(), recordedAt: z.unknown(), expiresAt: z.unknown() },
	...{ slug: z.string(), way: z.enum(ways).nullable(), result: z.string(), corrects: z.number().nullable() },
})
const moreSchema = z.object({ ...whose, value: z.number().nullable() })
const readingSchema = z.object({ ...whose, lesson: z.string(), readAt: z.unknown() })
const trySchema = z.object({
	...{ ...whose, slug: z.string(), startedAt: z.unknown(), endedAt: z.unknown() },
	passed: z.number().nullable(),
})

export type EveryAsked = {
	courses: readonly string[]
	/** By course the scenarios it asks for; null: what people did so far is left out. */
	scenarios: ReadonlyMap<string, ReadonlySet<string>> | null
	scope: RecordScope
	/** Only who was here in our lists by then; null: everybody. */
	known: Date | null
}

/**
 * Everybody who is not erased, by id, some at a time, with what decides how they stand towards these courses. Read past
 * Prisma and past all other courses: for 20,000 people and one course within a second.
 */
export async function* everyHistory(
	path: string,
	{ courses, scenarios, scope, known }: EveryAsked,
	take = 250,
): AsyncGenerator<CoursePerson[]> {
	const raw = openRaw(path)
	const read = instantReader()
	try {
		const some = raw.prepare(
			`SELECT "id", "name", "teamId", ${factsText('"Person"."id"')} AS "facts" FROM "Person" WHERE "erasedAt" IS NULL AND "id" > ? AND "createdAt" <= ? ${within(scope)}
			ORDER BY "id" LIMIT ?`,
		)
		const by = known ? storedInstant(known) : 'forever'
		const next = (after: string) =>
			z.array(personSchema).parse(some.all(after, by, ...withinValues(scope), take))
		let people = next('')
		if (people.length === 0) return
		const { acts, more } = saidOf(raw, courses, read)
		const done = await doneIn(raw, courses, read)
		const activity = scenarios && activityReader(raw, scenarios, read)
		for (let last = people.at(-1); last; last = people.at(-1)) {
			const began = activity?.(people.map(({ id }) => id))
			yield people.map(({ id, name, teamId, facts }) => ({
				name,
				teamId,
				history: {
					...{ id, facts: factsIn(facts, read), acts: acts.get(id) ?? [] },
					activity: began?.get(id) ?? new Map(),
					completions: bySlug(done.get(id)),
					moreDays: Math.max(0, ...(more.get(id) ?? [])),
				},
			}))
			await othersFirst()
			people = next(last.id)
		}
	} finally {
		raw.close()
	}
}

/** The same for one course, without what they did for it so far. */
export function peopleForCourse(path: string, course: string, take = 250): AsyncGenerator<CoursePerson[]> {
	return everyHistory(path, { courses: [course], scenarios: null, scope: { kind: 'all' }, known: null }, take)
}

function bySlug(done: readonly (Completion & { slug: string })[] = []): Map<string, Completion[]> {
	const courses = new Map<string, Completion[]>()
	for (const one of done) {
		const own = courses.get(one.slug)
		if (own) own.push(one)
		else courses.set(one.slug, [one])
	}
	return courses
}

/** What people began and tried officially, of those asked about. */
function activityReader(
	raw: Database.Database,
	scenarios: ReadonlyMap<string, ReadonlySet<string>>,
	{ at, maybe }: InstantReader,
) {
	const among = '"personId" IN (SELECT value FROM json_each(?))'
	const readings = raw.prepare(`SELECT "personId", "lesson", "readAt" FROM "LessonReading" WHERE ${among}`)
	const tries = raw.prepare(
		`SELECT "personId", "slug", "startedAt", "endedAt", "passed" FROM "Attempt"
		WHERE ${among} AND "mode" = 'official' ORDER BY "startedAt"`,
	)
	return (ids: readonly string[]): Map<string, Map<string, FillingActivity>> => {
		const json = JSON.stringify(ids)
		const read = z.array(readingSchema).parse(readings.all(json))
		const tried = z.array(trySchema).parse(tries.all(json))
		return fillActivity(
			read.map(({ readAt, ...row }) => ({ ...row, readAt: at(readAt) })),
			tried.map(({ startedAt, endedAt, passed, ...row }) => ({
				...{ ...row, startedAt: at(startedAt), endedAt: maybe(endedAt) },
				passed: passed === null ? null : passed === 1,
			})),
			scenarios,
		)
	}
}

/** Others are answered in between. */
const othersFirst = () => new Promise((resolve) => setImmediate(resolve))

/** The records of these courses, by person, oldest first; there may be very many. */
async function doneIn(raw: Database.Database, courses: readonly string[], { at, maybe }: InstantReader) {
	const done = new Map<string, (Completion & { slug: string })[]>()
	const rows = raw
		.prepare(
			`SELECT s."personId", r."seq", r."slug", r."at", r."recordedAt", r."expiresAt", r."way", r."result", r."corrects"
			FROM "CompletionRecord" r JOIN "RecordSubject" s ON s."seq" = r."seq"
			WHERE r."kind" = 'course' AND r."slug" IN (SELECT value FROM json_each(?)) ORDER BY r."slug", r."seq"`,
		)
		.iterate(JSON.stringify(courses))
	let count = 0
	for (const found of rows) {
		const { personId, seq, slug, corrects, way, result, ...row } = doneSchema.parse(found)
		// A record of before rounds says neither when it was written nor until when it holds.
		const one = {
			...{ seq, slug, corrects, at: at(row.at), knownAt: at(row.recordedAt ?? row.at), way: way ?? 'play' },
			...{ expiresAt: row.recordedAt === null ? undefined : maybe(row.expiresAt), void: result === 'void' },
		}
		const own = done.get(personId)
		if (own) own.push(one)
		else done.set(personId, [one])
		count += 1
		if (count % 4_000 === 0) await othersFirst()
	}
	return done
}

/** What was decided about these courses, and which further days were agreed, by person. */
function saidOf(raw: Database.Database, courses: readonly string[], { at, maybe }: InstantReader) {
	const acts = byPerson(
		actSchema,
		raw
			.prepare(
				`SELECT "personId", "id", "course", "kind", "code", "from", "until", "dueOn", "undoes", "knownAt"
				FROM "TrainingAct" WHERE "course" IN (SELECT value FROM json_each(?)) OR "course" IS NULL`,
			)
			.all(JSON.stringify(courses)),
		({ from, until, knownAt, ...act }) => ({
			...{ ...act, from: at(from), until: maybe(until), knownAt: at(knownAt) },
		}),
	)
	const more = byPerson(
		moreSchema,
		raw
			.prepare(
				`SELECT "personId", "value" FROM "Adjustment" WHERE "code" = 'more-days' AND "endedAt" IS NULL`,
			)
			.all(),
		({ value }) => value ?? 0,
	)
	return { acts, more }
}

function byPerson<Row extends { personId: string }, Kept>(
	schema: z.ZodType<Row>,
	found: unknown[],
	keep: (row: Row) => Kept,
): Map<string, Kept[]> {
	const people = new Map<string, Kept[]>()
	for (const row of z.array(schema).parse(found)) {
		const own = people.get(row.personId)
		if (own) own.push(keep(row))
		else people.set(row.personId, [keep(row)])
	}
	return people
}
