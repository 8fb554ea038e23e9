import { z } from 'zod'
import type { Condition } from './condition'
import {
	acts,
	answers,
	channels,
	efforts,
	experiences,
	outcomes,
	type ScenarioDefinition,
	sides,
} from './definition'
import { upgraded } from './upgraded'

// What has a default is left out by definitions that were kept before it could be said.
const text = z.string()
const id = z.string().regex(/^[a-z][a-z0-9-]*$/)
const condition: z.ZodType<Condition> = z.lazy(() =>
	z.discriminatedUnion('op', [
		z.strictObject({ op: z.literal('always') }),
		z.strictObject({ op: z.literal('and'), of: z.array(condition) }),
		z.strictObject({ op: z.literal('or'), of: z.array(condition) }),
		z.strictObject({ op: z.literal('not'), of: condition }),
		z.strictObject({
			op: z.literal('compare'),
			left: operand,
			is: z.enum(['<', '<=', '>', '>=', '=', '!=']),
			right: operand,
		}),
		z.strictObject({ op: z.literal('flag'), name: id }),
		z.strictObject({ op: z.literal('met'), need: id }),
		z.strictObject({ op: z.literal('seen'), scene: id }),
		z.strictObject({ op: z.literal('said'), reply: id }),
	]),
)
const value = z.union([z.number().int(), z.boolean(), text])
const operand = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('variable'), name: id }),
	z.strictObject({ kind: z.literal('value'), value }),
	z.strictObject({ kind: z.literal('mood') }),
	z.strictObject({ kind: z.literal('turn') }),
])
const mark = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]).nullable()
const score = z.number().int().min(0).max(100)
const line = z.strictObject({
	id: text,
	by: id,
	mood: id.nullable(),
	when: condition.nullable(),
	text,
})
const plainBeats = [
	z.strictObject({ kind: z.literal('prose'), id: text, text }),
	z.strictObject({ kind: z.literal('later'), id: text, text }),
	z.strictObject({ kind: z.literal('see'), id: text, title: text, text }),
	z.strictObject({ kind: z.literal('says'), lines: z.array(line).min(1) }),
	z.strictObject({ kind: z.literal('thinks'), lines: z.array(line).min(1) }),
] as const
const plainBeat = z.discriminatedUnion('kind', plainBeats)
const beat = z.discriminatedUnion('kind', [
	...plainBeats,
	z.strictObject({ kind: z.literal('pick'), id: text, of: z.array(plainBeat).min(1) }),
])
const doing = {
	to: id,
	tone: mark,
	respect: mark,
	set: z.array(
		z.discriminatedUnion('kind', [
			z.strictObject({ kind: z.literal('add'), name: id, by: z.number().int() }),
			z.strictObject({ kind: z.literal('set'), name: id, value }),
		]),
	),
	meets: z.array(id),
	offers: z.array(id),
	critical: z.array(id),
	repairs: z.array(id),
	why: z.strictObject({ text, lesson: text.nullable() }).nullable(),
}
const reply = z.strictObject({
	id,
	...doing,
	when: condition.nullable(),
	reason: text.nullable(),
	sticky: z.boolean(),
	acts: z.array(z.enum(acts)),
	effort: z.array(z.enum(efforts)).default([]),
	text,
	deed: text.nullable(),
	likes: z.array(text),
	cases: z.array(z.strictObject({ ...doing, when: condition })),
})
export const ruleSchema = z.strictObject({
	pass: z.strictObject({ total: score, tone: score, respect: score, resolution: score }),
	weights: z.strictObject({ tone: score, respect: score, resolution: score }),
})

const latest: z.ZodType<ScenarioDefinition> = z.strictObject({
	format: z.literal(2),
	slug: id,
	title: text,
	summary: text,
	channel: z.enum(channels),
	level: z.number().int().min(1).max(5),
	use: z.enum(['practice', 'official']),
	minutes: z.number().int().min(1).max(60),
	principles: z.array(id),
	people: z.array(z.strictObject({ id, name: text, about: text, avatar: id })).min(1),
	state: z.array(
		z.discriminatedUnion('type', [
			z.strictObject({
				name: id,
				type: z.literal('number'),
				min: z.number().int(),
				max: z.number().int(),
				start: z.number().int(),
				starts: z.array(z.number().int()).min(1),
			}),
			z.strictObject({
				name: id,
				type: z.literal('flag'),
				start: z.boolean(),
				starts: z.array(z.boolean()).min(1),
			}),
			z.strictObject({
				name: id,
				type: z.literal('one-of'),
				of: z.array(id).min(1),
				start: id,
				starts: z.array(id).min(1),
			}),
		]),
	),
	variants: z.array(z.strictObject({ id, texts: z.record(id, text) })),
	facts: z.array(z.strictObject({ id, text, earned: condition })),
	patience: z.array(z.strictObject({ name: id, by: id, turns: z.number().int().min(1).max(150), to: id })),
	gauges: z.array(z.strictObject({ name: id, title: text, unit: text.nullable(), each: z.number().int() })),
	mood: z.array(z.strictObject({ mood: id, when: condition })).min(1),
	expects: z.array(
		z.strictObject({ id, text: text, beaten: condition.nullable(), broken: condition.nullable() }),
	),
	needs: z.array(
		z.strictObject({
			id,
			text,
			side: z.enum(sides),
			must: z.boolean(),
			weight: z.number().int().min(1).max(9),
			when: condition.nullable(),
			examples: z.array(text),
			near: z.array(text),
		}),
	),
	extras: z.array(z.strictObject({ id, text: text, side: z.enum(sides), fit: condition.nullable() })),
	critical: z.array(z.strictObject({ id, text, when: condition.nullable() })),
	wanted: text,
	greeting: text.nullable().default(null),
	pair: id.nullable().default(null),
	warning: text.nullable().default(null),
	rule: ruleSchema,
	turns: z.strictObject({ most: z.number().int().min(1).max(150), then: id }),
	brief: text,
	scenes: z
		.array(
			z.strictObject({
				id,
				title: text,
				channel: z.enum(channels).nullable(),
				answer: z.enum(answers),
				pause: z.boolean().default(false),
				beats: z.array(beat),
				replies: z.array(reply),
			}),
		)
		.min(1),
	endings: z
		.array(
			z.strictObject({
				id,
				title: text,
				channel: z.enum(channels).nullable(),
				outcome: z.enum(outcomes),
				accepted: z.boolean(),
				returns: z.boolean(),
				beats: z.array(beat),
				stories: z.array(z.strictObject({ experience: z.enum(experiences).nullable(), text: text })),
			}),
		)
		.min(1),
})

/**
 * Checks a stored definition when it is read back, one of an earlier format included; throws a ZodError when the stored
 * JSON is not one.
 */
export const scenarioDefinitionSchema: z.ZodType<ScenarioDefinition> = z.preprocess(upgraded, latest)
