import { z } from 'zod'
import { isActKind, type TrainingAct } from '#app/core/records/acts'
import { type PersonFact, personFields } from '#app/core/records/person-at'
import { type Completion, ways } from '#app/core/records/rounds'
import type { PersonHistory } from '#app/core/records/standing'
import { instantText, openRaw } from './raw-reader.server'

export type CoursePerson = { name: string; teamId: string | null; history: PersonHistory }

const instant = z.preprocess(instantText, z.string()).transform((text) => new Date(text))
const maybe = z
	.preprocess(instantText, z.string().nullable())
	.transform((text) => (text === null ? null : new Date(text)))
const whose = { personId: z.string() }
const personSchema = z.object({ id: z.string(), name: z.string(), teamId: z.string().nullable() })
const factSchema = z.object({
	...whose,
	...{ field: z.enum(personFields), value: z.string().nullable(), from: instant, knownAt: instant },
})
const actSchema = z.object({
	...{ ...whose, id: z.string(), course: z.string().nullable(), kind: z.string().refine(isActKind) },
	...{ code: z.string(), from: instant, until: maybe, dueOn: z.string().nullable() },
	...{ undoes: z.string().nullable(), knownAt: instant },
})
const doneSchema = z.object({
	...{ ...whose, seq: z.number(), at: instant, recordedAt: maybe, expiresAt: maybe },
	...{ way: z.enum(ways).nullable(), result: z.string(), corrects: z.number().nullable() },
})
const moreSchema = z.object({ ...whose, value: z.number().nullable() })

/**
 * Everybody who is not erased, by id, some at a time, with what decides how they stand towards one course; what they did
 * for it so far is left out. Read past Prisma and past all other courses: for 20,000 people within a second or two.
 */
export async function* peopleForCourse(
	path: string,
	course: string,
	take = 250,
): AsyncGenerator<CoursePerson[]> {
	const raw = openRaw(path)
	try {
		const some = raw.prepare(
			'SELECT "id", "name", "teamId" FROM "Person" WHERE "erasedAt" IS NULL AND "id" > ? ORDER BY "id" LIMIT ?',
		)
		const done = byPerson(
			doneSchema,
			raw
				.prepare(
					`SELECT s."personId", r."seq", r."at", r."recordedAt", r."expiresAt", r."way", r."result", r."corrects"
					FROM "CompletionRecord" r JOIN "RecordSubject" s ON s."seq" = r."seq"
					WHERE r."kind" = 'course' AND r."slug" = ? ORDER BY r."seq"`,
				)
				.all(course),
		)
		for (let after = ''; ; ) {
			const people = z.array(personSchema).parse(some.all(after, take))
			const last = people.at(-1)
			if (!last) return
			const ids = JSON.stringify(people.map(({ id }) => id))
			const of = (columns: string, table: string, also = '') =>
				raw
					.prepare(
						`SELECT "personId", ${columns} FROM "${table}" WHERE "personId" IN (SELECT value FROM json_each(?)) ${also}`,
					)
					.all(ids)
			const facts = byPerson(factSchema, of('"field", "value", "from", "knownAt"', 'PersonFact'))
			const acts = byPerson(
				actSchema,
				of('"id", "course", "kind", "code", "from", "until", "dueOn", "undoes", "knownAt"', 'TrainingAct'),
			)
			const more = byPerson(
				moreSchema,
				of('"value"', 'Adjustment', `AND "code" = 'more-days' AND "endedAt" IS NULL`),
			)
			yield people.map(({ id, name, teamId }) => ({
				name,
				teamId,
				history: historyOf(id, course, {
					facts: facts.get(id) ?? [],
					acts: acts.get(id) ?? [],
					done: (done.get(id) ?? []).map(completionFrom),
					moreDays: Math.max(0, ...(more.get(id) ?? []).map(({ value }) => value ?? 0)),
				}),
			}))
			// Others are answered in between.
			await new Promise((resolve) => setImmediate(resolve))
			after = last.id
		}
	} finally {
		raw.close()
	}
}

function historyOf(
	id: string,
	course: string,
	{
		facts,
		acts,
		done,
		moreDays,
	}: { facts: PersonFact[]; acts: TrainingAct[]; done: Completion[]; moreDays: number },
): PersonHistory {
	return { id, facts, acts, moreDays, completions: new Map([[course, done]]), activity: new Map() }
}

/** A record of before rounds says neither when it was written nor until when it holds. */
function completionFrom(row: z.output<typeof doneSchema>): Completion {
	const { seq, at, recordedAt, expiresAt, way, result, corrects } = row
	return {
		...{ seq, at, corrects, knownAt: recordedAt ?? at, way: way ?? 'play', void: result === 'void' },
		expiresAt: recordedAt === null ? undefined : expiresAt,
	}
}

function byPerson<Row extends { personId: string }>(
	schema: z.ZodType<Row>,
	found: unknown[],
): Map<string, Row[]> {
	const people = new Map<string, Row[]>()
	for (const row of z.array(schema).parse(found)) {
		const own = people.get(row.personId)
		if (own) own.push(row)
		else people.set(row.personId, [row])
	}
	return people
}
