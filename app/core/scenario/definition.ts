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
/** What a reply makes the person do that could have been spared them. */
export const efforts = ['repeat', 'transfer', 'wait', 'contact', 'task'] as const
export const experiences = ['negative', 'expected', 'exceptional'] as const
export const dimensions = ['tone', 'respect', 'resolution'] as const
export const answers = ['choose', 'write', 'write-first'] as const
export const memories = ['none', 'well', 'badly'] as const

export type Channel = (typeof channels)[number]
export type Outcome = (typeof outcomes)[number]
export type Side = (typeof sides)[number]
export type Act = (typeof acts)[number]
export type Effort = (typeof efforts)[number]
export type Experience = (typeof experiences)[number]
export type Dimension = (typeof dimensions)[number]
/** How a scene is answered: chosen, written, or written first and then chosen beside it. */
export type Answer = (typeof answers)[number]
/** How this person was treated last time, in practice; official attempts start with `none`. */
export type Memory = (typeof memories)[number]

/** An author's mark on a reply. On the 0-100 ruler -2, -1, 0, +1, +2 are 0, 25, 50, 75, 100. */
export type Mark = -2 | -1 | 0 | 1 | 2

/** Whole numbers 0-100: what each dimension and the total must reach. */
export type Floors = { total: number; tone: number; respect: number; resolution: number }
/** Whole percentages that add up to 100. */
export type Weights = { tone: number; respect: number; resolution: number }
/** What decides pass or not yet; pinned to an attempt when it starts. */
export type Rule = { pass: Floors; weights: Weights }

export type Person = { id: string; name: string; about: string; avatar: string }

/**
 * `starts` are the values a seed may start it with, `start` among them; one value is a fixed start. Variants, memory and
 * patience are variables too: `variant` and `memory` are one-of (see `reservedVariables`), a patience is a number.
 */
export type Variable =
	| { name: string; type: 'number'; min: number; max: number; start: number; starts: number[] }
	| { name: string; type: 'flag'; start: boolean; starts: boolean[] }
	| { name: string; type: 'one-of'; of: string[]; start: string; starts: string[] }

/** Variables that the language gives a scenario: which variant a seed drew, and what the person remembers. */
export const reservedVariables = ['variant', 'memory'] as const

/** One seeded variant: texts by parameter name. Every variant of a scenario names the same parameters. */
export type Variant = { id: string; texts: Record<string, string> }
/** Information that is given only once `earned` holds; printed like a parameter, and proved absent before. */
export type Fact = { id: string; text: string; earned: Condition }
/** Turns until somebody leaves: a variable that every turn costs 1; at 0 the run goes to `to`. */
export type Patience = { name: string; by: string; turns: number; to: string }
/** A number shown on stage that no condition may look at; every turn adds `each`. */
export type Gauge = { name: string; title: string; unit: string | null; each: number }

/** Tiers are tried in order; the last always fits (`otherwise`). Conditions here never look at `mood`. */
export type MoodTier = { mood: string; when: Condition }
export type Expectation = { id: string; text: string; beaten: Condition | null; broken: Condition | null }
/** `when`: it counts only where this holds. `examples` and `near` are phrasings that meet it, and that do not quite. */
export type Need = {
	id: string
	text: string
	side: Side
	must: boolean
	weight: number
	when: Condition | null
	examples: string[]
	near: string[]
}
export type Extra = { id: string; text: string; side: Side; fit: Condition | null }
/** With `when` it is an omission, judged at the ending: it stands where this holds. */
export type Critical = { id: string; text: string; when: Condition | null }

/**
 * One line of a person. `id` is stable inside its version (`<scene>:says-1`); `text` is plain, without markup.
 * In any text `{{name}}` stands for the value of a variable, parameter or fact: see `filled`.
 */
export type Line = { id: string; by: string; mood: string | null; when: Condition | null; text: string }

/** What happens on stage, in order. Of a group of lines the first that fits is said (or thought). */
export type PlainBeat =
	| { kind: 'prose'; id: string; text: string }
	/** Time passes. */
	| { kind: 'later'; id: string; text: string }
	/** Something to look at: a screen, a form, a shelf. */
	| { kind: 'see'; id: string; title: string; text: string }
	| { kind: 'says'; lines: Line[] }
	| { kind: 'thinks'; lines: Line[] }

/** A `pick` shows one of its beats, drawn by seed, id and turn. */
export type Beat = PlainBeat | { kind: 'pick'; id: string; of: PlainBeat[] }

/** `add` clamps a number to its range; `set` gives a literal. */
export type Effect = { kind: 'add'; name: string; by: number } | { kind: 'set'; name: string; value: Value }

/** What the person hears, and the lesson that says more (`course/lesson#anchor`). */
export type Why = { text: string; lesson: string | null }

/** What a reply does: where it leads, its marks and its effects. */
export type Doing = {
	to: string
	tone: Mark | null
	respect: Mark | null
	set: Effect[]
	meets: string[]
	offers: string[]
	critical: string[]
	/** Ids of critical failures, or of replies with a -2 in respect, that this one makes good. */
	repairs: string[]
	why: Why | null
}

/** What a reply does instead where `when` holds; complete in itself. */
export type ReplyCase = Doing & { when: Condition }

export type Reply = Doing & {
	id: string
	when: Condition | null
	/** Shown with this reason while `when` does not hold; hidden then where it is null. */
	reason: string | null
	/** A sticky reply may be said again; every other one is offered until it has been said. */
	sticky: boolean
	acts: Act[]
	/** Shown in the debrief; never counts. */
	effort: Effort[]
	/** What is said; empty only where there is a deed. */
	text: string
	/** What is done. */
	deed: string | null
	/** Other ways to say it, for typed replies. */
	likes: string[]
	/** The first that holds replaces what the reply does. Replies on offer have had theirs applied. */
	cases: ReplyCase[]
}

export type Scene = {
	id: string
	title: string
	/** Where it differs from the scenario's. */
	channel: Channel | null
	answer: Answer
	/** The three questions of integrity are offered before answering. */
	pause: boolean
	beats: Beat[]
	replies: Reply[]
}
export type Story = { experience: Experience | null; text: string }

export type Ending = {
	id: string
	title: string
	channel: Channel | null
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
	format: 2
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
	variants: Variant[]
	facts: Fact[]
	patience: Patience[]
	gauges: Gauge[]
	mood: MoodTier[]
	expects: Expectation[]
	needs: Need[]
	extras: Extra[]
	critical: Critical[]
	wanted: string
	/** How the house opens here; the brief shows it. */
	greeting: string | null
	/** The scenario with the same problem and another customer; checked over the library. */
	pair: string | null
	/** What may be hard to hear, such as abuse; said before play, with a way to take another scenario. */
	warning: string | null
	rule: Rule
	/** After `most` turns the run goes to the ending `then`, unless the reply itself ended it. */
	turns: { most: number; then: string }
	/** Plain text of the brief; the marked-up words are stored beside the definition. */
	brief: string
	/** The first scene is where play starts. */
	scenes: Scene[]
	endings: Ending[]
}
