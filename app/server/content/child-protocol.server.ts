import { z } from 'zod'
import type { Problem, UseMade } from '#app/core/language/problem'
import { type ScenarioDefinition } from '#app/core/scenario/definition'
import { scenarioDefinitionSchema } from '#app/core/scenario/definition-schema'
import { contentKinds } from './job.server'
import type { RawNode } from './raw-tree.server'
import { readingSchema } from './reading-schema.server'
import { scriptAnswerSchema, scriptJobSchema } from './script-job.server'
import { boundsSchema } from './stored-schemas.server'

/** What the web process sends down: one text, as plain data. */
export const childJobSchema = z.strictObject({
	kind: z.enum(contentKinds),
	slug: z.string(),
	file: z.string(),
	/** The whole text, for the scenario compiler. */
	text: z.string(),
	/** The text with empty lines where the front matter stood, for mdx-bundler. */
	body: z.string(),
	anchors: z.array(z.string()).nullable(),
	scenarios: z.array(z.string()).nullable(),
	terms: z.array(z.string()).nullable().optional(),
	media: z.array(z.string()).nullable().optional(),
})
export type ChildJob = z.infer<typeof childJobSchema>

/**
 * A text that somebody is writing. `read` is what can be told at once: of a scenario all but its words, of anything else
 * what it says about itself. `whole` is what publishing would make of it, too.
 */
export const readJobSchema = z.strictObject({
	task: z.enum(['read', 'whole']),
	...childJobSchema.shape,
	kind: z.enum(['scenario', 'lesson', 'course']),
})
export type ReadJob = z.infer<typeof readJobSchema>

export const problemSchema: z.ZodType<Problem> = z.strictObject({
	code: z.string(),
	severity: z.enum(['error', 'warning']),
	file: z.string(),
	line: z.number().int(),
	column: z.number().int(),
	message: z.string(),
	fix: z.string().exactOptional(),
	edits: z
		.array(z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(0), text: z.string() }))
		.exactOptional(),
})

const rawNode: z.ZodType<RawNode> = z.lazy(() =>
	z.union([
		z.string(),
		z.strictObject({
			tag: z.string(),
			props: z.record(z.string(), z.unknown()),
			children: z.array(rawNode),
		}),
	]),
)
const definition: z.ZodType<ScenarioDefinition> = scenarioDefinitionSchema

const useMade: z.ZodType<UseMade> = z.strictObject({
	use: z.string(),
	segment: z.string(),
	params: z.record(z.string(), z.string()),
	scenes: z.array(z.strictObject({ from: z.string(), to: z.string() })),
})

/** What the child answers. It is read as if the child had been taken over: by schema here, by lock D after. */
export const childAnswerSchema = z.strictObject({
	problems: z.array(problemSchema).max(1000),
	tree: z.array(rawNode).nullable(),
	fingerprint: z.string().nullable(),
	scenario: z.strictObject({ definition, bounds: z.array(boundsSchema), uses: z.array(useMade) }).nullable(),
})
export type ChildAnswer = z.infer<typeof childAnswerSchema>

/** The same, and what the text says about itself. */
export const readAnswerSchema = childAnswerSchema.extend({ reading: readingSchema })
export type ReadAnswer = z.infer<typeof readAnswerSchema>

/** What the child that reads drafts may answer. */
export const draftAnswerSchema = z.union([scriptAnswerSchema, readAnswerSchema])

export const toChild = z.strictObject({
	number: z.number().int(),
	job: z.union([scriptJobSchema, readJobSchema, childJobSchema]),
})
export const fromChild = z.union([
	z.strictObject({ ready: z.literal(true) }),
	z.strictObject({ number: z.number().int(), answer: z.unknown() }),
	z.strictObject({ number: z.number().int(), broke: z.string() }),
])
