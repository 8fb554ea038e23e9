import { z } from 'zod'
import { type Check, type CheckKey, placingKinds } from '#app/core/learning/check'
import { plainRules } from '#app/core/learning/course-rules'
import type { GuidePage, SitePage } from '#app/core/learning/guide-page'
import type { Course, Lesson } from '#app/core/learning/lesson'
import type { Bounds } from '#app/core/paths/bounds'
import type { ScenarioWords, WordNode } from '#app/core/scenario/words'

/** Stored words and documents as they are read back: each throws a ZodError when the stored JSON is not one. */
export const wordNodeSchema: z.ZodType<WordNode> = z.lazy(() =>
	z.union([
		z.string(),
		z.strictObject({
			tag: z.string(),
			props: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
			children: z.array(wordNodeSchema),
		}),
	]),
)
const words = z.array(wordNodeSchema)

export const boundsSchema: z.ZodType<Bounds> = z.strictObject({
	start: z.string(),
	resolution: z.strictObject({ worst: z.number(), best: z.number() }).nullable(),
	fewestTurns: z.number(),
	passable: z.boolean().nullable(),
	endings: z.array(z.string()),
	states: z.number(),
	capped: z.boolean(),
})

export const scenarioWordsSchema: z.ZodType<ScenarioWords> = z.strictObject({
	brief: words,
	beats: z.record(z.string(), words),
})

const checkSchema: z.ZodType<Check> = z.union([
	z.strictObject({ id: z.string(), several: z.boolean(), choices: z.array(z.string()) }),
	z.strictObject({
		kind: z.enum(placingKinds),
		id: z.string(),
		items: z.array(z.string()),
		places: z.array(z.string()),
	}),
])

export const lessonSchema: z.ZodType<Lesson> = z.strictObject({
	course: z.string(),
	slug: z.string(),
	order: z.number().int(),
	title: z.string(),
	summary: z.string(),
	minutes: z.number().int(),
	ideas: z.array(
		// Lessons that were published before ideas had principles have none.
		z.strictObject({ id: z.string(), title: z.string(), principles: z.array(z.string()).default([]) }),
	),
	checks: z.array(checkSchema),
	scenarios: z.array(z.string()),
	words,
})

export const checkKeySchema: z.ZodType<CheckKey> = z.strictObject({
	id: z.string(),
	right: z.array(z.string()),
	because: z.record(z.string(), words),
	after: words.exactOptional(),
})

export const courseSchema: z.ZodType<Course> = z.strictObject({
	slug: z.string(),
	title: z.string(),
	summary: z.string(),
	level: z.enum(['everyone', 'front-line', 'team-lead', 'manager']),
	order: z.number().int().nullable().default(null),
	principles: z.array(z.string()),
	lessons: z.array(z.string()),
	scenarios: z.array(z.string()),
	words,
	// Courses that were published before there were rules have the plain ones.
	validMonths: z.number().int().nullable().default(plainRules.validMonths),
	renewDays: z.number().int().default(plainRules.renewDays),
	renews: z.enum(['completion', 'expiry']).default(plainRules.renews),
	counts: z.enum(['best', 'first', 'latest']).default(plainRules.counts),
	testOut: z.string().nullable().default(plainRules.testOut),
	inOrder: z.boolean().default(plainRules.inOrder),
	certificate: z.boolean().default(plainRules.certificate),
})

export const sitePageSchema: z.ZodType<SitePage> = z.strictObject({
	slug: z.string(),
	title: z.string(),
	summary: z.string(),
	terms: z.array(z.strictObject({ id: z.string(), term: z.string(), meaning: z.string() })),
	words,
})

export const guidePageSchema: z.ZodType<GuidePage> = z.strictObject({
	slug: z.string(),
	title: z.string(),
	summary: z.string(),
	words,
})
