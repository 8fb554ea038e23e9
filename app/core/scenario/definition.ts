import { z } from 'zod'
import type { Condition, Value } from './condition'

export const channels = ['phone', 'counter', 'chat', 'email', 'social', 'visit'] as const
export const outcomes = [
	'solved',
	'partly',
	'refused-well',
	'closed',
	'handed-over',
	'unsolved',
	'left',
] as const
export const sides = ['task', 'people'] as const
export const acts = ['listen', 'ask', 'own', 'explain', 'offer', 'agree', 'limit', 'close'] as const
export const experiences = ['negative', 'expected', 'exceptional'] as const
export const dimensions = ['tone', 'respect', 'resolution'] as const

export type Channel = (typeof channels)[number]
export type Outcome = (typeof outcomes)[number]
export type Side = (typeof sides)[number]
export type Act = (typeof acts)[number]
export type Experience = (typeof experiences)[number]
export type Dimension = (typeof dimensions)[number]

/** An author's mark on a reply. On the 0-100 ruler -2, -1, 0, +1, +2 are 0, 25, 50, 75, 100. */
export type Mark = -2 | -1 | 0 | 1 | 2

/** Whole numbers 0-100: what each dimension and the total must reach. */
export type Floors = { total: number; tone: number; respect: number; resolution: number }
/** Whole percentages that add up to 100. */
export type Weights = { tone: number; respect: number; resolution: number }
/** What decides pass or not yet; pinned to an attempt when it starts. */
export type Rule = { pass: Floors; weights: Weights }

export type Person = { id: string; name: string; about: string; avatar: string }

export type Variable =
	| { name: string; type: 'number'; min: number; max: number; start: number }
	| { name: string; type: 'flag'; start: boolean }
	| { name: string; type: 'one-of'; of: string[]; start: string }

/** Tiers are tried in order; the last always fits (`otherwise`). Conditions here never look at `mood`. */
export type MoodTier = { mood: string; when: Condition }
export type Expectation = { id: string; text: string; beaten: Condition | null; broken: Condition | null }
export type Need = { id: string; text: string; side: Side; must: boolean; weight: number }
export type Extra = { id: string; text: string; side: Side; fit: Condition | null }
export type Critical = { id: string; text: string }

/** One line of a person. `id` is stable inside its version (`<scene>:says-1`); `text` is plain, without markup. */
export type Line = { id: string; by: string; mood: string | null; when: Condition | null; text: string }

/** What happens on stage, in order. Of a group of lines the first that fits is said (or thought). */
export type Beat =
	| { kind: 'prose'; id: string; text: string }
	| { kind: 'says'; lines: Line[] }
	| { kind: 'thinks'; lines: Line[] }

/** `add` clamps a number to its range; `set` gives a literal. */
export type Effect = { kind: 'add'; name: string; by: number } | { kind: 'set'; name: string; value: Value }

/** What the person hears, and the lesson that says more (`course/lesson#anchor`). */
export type Why = { text: string; lesson: string | null }

export type Reply = {
	id: string
	to: string
	tone: Mark | null
	respect: Mark | null
	set: Effect[]
	meets: string[]
	offers: string[]
	critical: string[]
	/** Ids of critical failures, or of replies with a -2 in respect, that this one makes good. */
	repairs: string[]
	when: Condition | null
	/** A sticky reply may be said again; every other one is offered until it has been said. */
	sticky: boolean
	acts: Act[]
	text: string
	why: Why | null
}

export type Scene = { id: string; title: string; beats: Beat[]; replies: Reply[] }
export type Story = { experience: Experience | null; text: string }

export type Ending = {
	id: string
	title: string
	outcome: Outcome
	accepted: boolean
	returns: boolean
	beats: Beat[]
	/** The first story of the experience, else the first without one. */
	stories: Story[]
}

/**
 * The hinge: one checked, serialisable scenario. Authors, text and places are left of it;
 * trainees, runs and records right of it. Lists keep the author's order; every id is kebab-case.
 */
export type ScenarioDefinition = {
	format: 1
	slug: string
	title: string
	summary: string
	channel: Channel
	level: number
	use: 'practice' | 'official'
	minutes: number
	principles: string[]
	/** The first is the counterpart. */
	people: Person[]
	state: Variable[]
	mood: MoodTier[]
	expects: Expectation[]
	needs: Need[]
	extras: Extra[]
	critical: Critical[]
	wanted: string
	rule: Rule
	/** After `most` turns the run goes to the ending `then`, unless the reply itself ended it. */
	turns: { most: number; then: string }
	/** Plain text of the brief; the marked-up words are stored beside the definition. */
	brief: string
	/** The first scene is where play starts. */
	scenes: Scene[]
	endings: Ending[]
}

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
const value = z.union([z.number().int(), z.boolean(), z.string()])
const operand = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('variable'), name: id }),
	z.strictObject({ kind: z.literal('value'), value }),
	z.strictObject({ kind: z.literal('mood') }),
	z.strictObject({ kind: z.literal('turn') }),
])
const mark = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]).nullable()
const score = z.number().int().min(0).max(100)
const line = z.strictObject({
	id: z.string(),
	by: id,
	mood: id.nullable(),
	when: condition.nullable(),
	text: z.string(),
})
const beat = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('prose'), id: z.string(), text: z.string() }),
	z.strictObject({ kind: z.literal('says'), lines: z.array(line).min(1) }),
	z.strictObject({ kind: z.literal('thinks'), lines: z.array(line).min(1) }),
])
const reply = z.strictObject({
	id,
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
	when: condition.nullable(),
	sticky: z.boolean(),
	acts: z.array(z.enum(acts)),
	text: z.string().min(1),
	why: z.strictObject({ text: z.string(), lesson: z.string().nullable() }).nullable(),
})

export const ruleSchema = z.strictObject({
	pass: z.strictObject({ total: score, tone: score, respect: score, resolution: score }),
	weights: z.strictObject({ tone: score, respect: score, resolution: score }),
})

/** Checks a stored definition when it is read back; throws a ZodError when the stored JSON is not one. */
export const scenarioDefinitionSchema: z.ZodType<ScenarioDefinition> = z.strictObject({
	format: z.literal(1),
	slug: id,
	title: z.string(),
	summary: z.string(),
	channel: z.enum(channels),
	level: z.number().int().min(1).max(5),
	use: z.enum(['practice', 'official']),
	minutes: z.number().int().min(1).max(60),
	principles: z.array(id),
	people: z.array(z.strictObject({ id, name: z.string(), about: z.string(), avatar: id })).min(1),
	state: z.array(
		z.discriminatedUnion('type', [
			z.strictObject({
				name: id,
				type: z.literal('number'),
				min: z.number().int(),
				max: z.number().int(),
				start: z.number().int(),
			}),
			z.strictObject({ name: id, type: z.literal('flag'), start: z.boolean() }),
			z.strictObject({ name: id, type: z.literal('one-of'), of: z.array(id).min(1), start: id }),
		]),
	),
	mood: z.array(z.strictObject({ mood: id, when: condition })).min(1),
	expects: z.array(
		z.strictObject({ id, text: z.string(), beaten: condition.nullable(), broken: condition.nullable() }),
	),
	needs: z.array(
		z.strictObject({
			id,
			text: z.string(),
			side: z.enum(sides),
			must: z.boolean(),
			weight: z.number().int().min(1).max(9),
		}),
	),
	extras: z.array(z.strictObject({ id, text: z.string(), side: z.enum(sides), fit: condition.nullable() })),
	critical: z.array(z.strictObject({ id, text: z.string() })),
	wanted: z.string(),
	rule: ruleSchema,
	turns: z.strictObject({ most: z.number().int().min(1).max(150), then: id }),
	brief: z.string(),
	scenes: z
		.array(z.strictObject({ id, title: z.string(), beats: z.array(beat), replies: z.array(reply) }))
		.min(1),
	endings: z
		.array(
			z.strictObject({
				id,
				title: z.string(),
				outcome: z.enum(outcomes),
				accepted: z.boolean(),
				returns: z.boolean(),
				beats: z.array(beat),
				stories: z.array(z.strictObject({ experience: z.enum(experiences).nullable(), text: z.string() })),
			}),
		)
		.min(1),
})
