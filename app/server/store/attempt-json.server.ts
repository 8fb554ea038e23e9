import { z } from 'zod'
import type { Result } from '#app/core/assessment/result'
import { dimensions, experiences, memories, outcomes, type Rule, sides } from '#app/core/scenario/definition'
import { ruleSchema } from '#app/core/scenario/definition-schema'
import { caps, type Judged, type Opening } from '#app/core/scenario/run'

const thousandths = z.number().int().min(0).max(100_000)

const resultSchema: z.ZodType<Result> = z.strictObject({
	scores: z.strictObject({
		tone: thousandths,
		respect: thousandths,
		resolution: thousandths,
		total: thousandths,
	}),
	passed: z.boolean(),
	experience: z.enum(experiences),
	ending: z.string(),
	outcome: z.enum(outcomes),
	accepted: z.boolean(),
	returns: z.boolean(),
	needs: z.array(
		z.strictObject({
			id: z.string(),
			text: z.string(),
			side: z.enum(sides),
			must: z.boolean(),
			met: z.boolean(),
		}),
	),
	extras: z.array(z.string()),
	critical: z.array(z.string()),
	respectCap: z.union([z.literal(55), z.literal(85)]).nullable(),
	missed: z.array(z.enum([...dimensions, 'total'])),
})

/** Reads a stored result; throws a ZodError when the stored text is not one. */
export function resultFrom(text: string): Result {
	return resultSchema.parse(JSON.parse(text))
}

/** Reads a stored rule; throws a ZodError when the stored text is not one. */
export function ruleFrom(text: string): Rule {
	return ruleSchema.parse(JSON.parse(text))
}

const openingSchema: z.ZodType<Opening> = z.strictObject({
	memory: z.enum(memories).default('none'),
	typed: z.boolean().default(false),
})

/** Reads what an attempt starts with besides its seed; `{}` is the plain opening. */
export function openingFrom(text: string): Opening {
	return openingSchema.parse(JSON.parse(text))
}

const judgedSchema: z.ZodType<Judged> = z.strictObject({
	sure: z.boolean(),
	capped: z.enum(caps).nullable(),
	resolution: z.number().min(0).max(100),
	evidence: z.array(
		z.strictObject({
			act: z.string(),
			dimension: z.enum(dimensions),
			start: z.number().int().min(0),
			end: z.number().int().min(0),
			points: z.number(),
		}),
	),
	copied: z.boolean().optional(),
})

/** Reads how a typed reply was judged; throws a ZodError when the stored text does not say that. */
export function judgedFrom(text: string): Judged {
	return judgedSchema.parse(JSON.parse(text))
}
