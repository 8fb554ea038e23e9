import type Database from 'better-sqlite3'
import { z } from 'zod'
import { isActKind } from '#app/core/records/acts'
import { type PersonFact, personFields } from '#app/core/records/person-at'
import { type Completion, ways } from '#app/core/records/rounds'
import type { PersonHistory } from '#app/core/records/standing'
import { instantText, openRaw } from './raw-reader.server'

export type CoursePerson = { name: string; teamId: string | null; history: PersonHistory }

const personSchema = z.object({
	...{ id: z.string(), name: z.string(), teamId: z.string().nullable() },
	facts: z.string(),
})
const factSchema = z.array(z.tuple([z.enum(personFields), z.string().nullable(), z.unknown(), z.unknown()]))
const whose = { personId: z.string() }
const actSchema = z.object({
	...{ ...whose, id: z.string(), course: z.string().nullable(), kind: z.string().refine(isActKind) },
	...{ code: z.string(), from: z.unknown(), until: z.unknown(), dueOn: z.string().nullable() },
	...{ undoes: z.string().nullable(), knownAt: z.unknown() },
})
const doneSchema = z.object({
	...{ ...whose, seq: z.number(), at: z.unknown(), recordedAt: z.unknown(), expiresAt: z.unknown() },
	...{ way: z.enum(ways).nullable(), result: z.string(), corrects: z.number().nullable() },
})
const moreSchema = z.object({ ...whose, value: z.number().nullable() })

/**
 * Everybody who is not erased, by id, some at a time, with what decides how they stand towards one course; what they did
 * for it so far is left out. Read past Prisma and past all other courses: for 20,000 people within a second.
 */
export async function* peopleForCourse(
	path: string,
	course: string,
	take = 250,
): AsyncGenerator<CoursePerson[]> {
	const raw = openRaw(path)
	const read = instants()
	try {
		// What is said of somebody comes as one text: rows of their own would take three times as long.
		const some = raw.prepare(
			`SELECT "id", "name", "teamId", (
				SELECT json_group_array(json_array("field", "value", "from", "knownAt"))
				FROM "PersonFact" WHERE "personId" = "Person"."id"
			) AS "facts" FROM "Person" WHERE "erasedAt" IS NULL AND "id" > ? ORDER BY "id" LIMIT ?`,
		)
		const { done, acts, more } = ofCourse(raw, course, read)
		for (let after = ''; ; ) {
			const people = z.array(personSchema).parse(some.all(after, take))
			const last = people.at(-1)
			if (!last) return
			yield people.map(({ id, name, teamId, facts }) => ({
				name,
				teamId,
				history: {
					...{ id, facts: factsIn(facts, read), acts: acts.get(id) ?? [], activity: new Map() },
					completions: new Map([[course, done.get(id) ?? []]]),
					moreDays: Math.max(0, ...(more.get(id) ?? [])),
				},
			}))
			// Others are answered in between.
			await new Promise((resolve) => setImmediate(resolve))
			after = last.id
		}
	} finally {
		raw.close()
	}
}

type Instants = ReturnType<typeof instants>

const written = z.string()

/** Reads instants; most of them stand in many rows. */
function instants() {
	const known = new Map<unknown, Date>()
	const at = (stored: unknown): Date => {
		const before = known.get(stored)
		if (before) return before
		const read = new Date(written.parse(instantText(stored)))
		if (Number.isNaN(read.getTime())) throw new Error('an instant cannot be read')
		known.set(stored, read)
		return read
	}
	return { at, maybe: (stored: unknown): Date | null => (stored === null ? null : at(stored)) }
}

function factsIn(text: string, { at }: Instants): PersonFact[] {
	return factSchema
		.parse(JSON.parse(text))
		.map(([field, value, from, knownAt]) => ({ field, value, from: at(from), knownAt: at(knownAt) }))
}

/** What decides about a course, by person. */
function ofCourse(raw: Database.Database, course: string, { at, maybe }: Instants) {
	const done = byPerson(
		doneSchema,
		raw
			.prepare(
				`SELECT s."personId", r."seq", r."at", r."recordedAt", r."expiresAt", r."way", r."result", r."corrects"
				FROM "CompletionRecord" r JOIN "RecordSubject" s ON s."seq" = r."seq"
				WHERE r."kind" = 'course' AND r."slug" = ? ORDER BY r."seq"`,
			)
			.all(course),
		// A record of before rounds says neither when it was written nor until when it holds.
		({ seq, corrects, way, result, ...row }): Completion => ({
			...{ seq, corrects, at: at(row.at), knownAt: at(row.recordedAt ?? row.at), way: way ?? 'play' },
			...{ expiresAt: row.recordedAt === null ? undefined : maybe(row.expiresAt), void: result === 'void' },
		}),
	)
	const acts = byPerson(
		actSchema,
		raw
			.prepare(
				`SELECT "personId", "id", "course", "kind", "code", "from", "until", "dueOn", "undoes", "knownAt"
				FROM "TrainingAct" WHERE "course" = ? OR "course" IS NULL`,
			)
			.all(course),
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
	return { done, acts, more }
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
