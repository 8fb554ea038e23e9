import type {
	Act,
	Answer,
	Channel,
	Critical,
	Effort,
	Experience,
	Extra,
	Mark,
	Need,
	Outcome,
	Person,
	Rule,
	Variable,
	Variant,
} from '../scenario/definition'
import type { RawCondition, RawEffect } from './expression/raw'
import type { Lost } from './lost'
import type { Slot } from './value-slots'

/** Something an author wrote, and the offset where it stands. */
export type Placed<T> = { value: T; at: number }

export type DraftLine = {
	id: string
	at: number
	by: Placed<string> | null
	mood: Placed<string> | null
	when: RawCondition | null
	text: string
}

export type DraftPlainBeat =
	| { kind: 'prose' | 'later'; id: string; text: string; at: number }
	| { kind: 'see'; id: string; title: string; text: string; at: number }
	| { kind: 'says' | 'thinks'; line: DraftLine; at: number }

export type DraftBeat = DraftPlainBeat | { kind: 'pick'; id: string; of: DraftPlainBeat[]; at: number }

export type DraftWhy = { text: string; lesson: Placed<string> | null }

/** What a reply does, or does instead in one of its cases; complete in both. */
export type DraftDoing = {
	to: Placed<string> | null
	tone: Mark | null
	respect: Mark | null
	set: RawEffect[]
	meets: Placed<string>[]
	offers: Placed<string>[]
	critical: Placed<string>[]
	repairs: Placed<string>[]
	why: DraftWhy | null
}

/** An `<If>` of a reply: what it leaves out, the reply says. */
export type DraftCase = DraftDoing & { at: number; when: RawCondition | null }

export type DraftReply = DraftDoing & {
	id: Placed<string> | null
	at: number
	when: RawCondition | null
	reason: Placed<string> | null
	sticky: boolean
	acts: Act[]
	effort: Effort[]
	/** What is said; empty where there is only a deed. */
	text: string
	deed: string | null
	likes: Placed<string>[]
	cases: DraftCase[]
}

export type DraftScene = {
	id: Placed<string> | null
	at: number
	title: string
	channel: Channel | null
	answer: Answer
	pause: boolean
	beats: DraftBeat[]
	replies: DraftReply[]
}

export type DraftEnding = {
	id: Placed<string> | null
	at: number
	title: string
	channel: Channel | null
	outcome: Outcome | null
	accepted: boolean | null
	returns: boolean
	beats: DraftBeat[]
	stories: { experience: Experience | null; text: string }[]
}

export type DraftPatience = {
	at: number
	name: Placed<string> | null
	turns: number | null
	to: Placed<string> | null
	by: Placed<string> | null
}

export type DraftGauge = {
	at: number
	of: Placed<string> | null
	title: string
	unit: string | null
	each: number
}

export type DraftMood = { mood: Placed<string>; when: RawCondition | null }
export type DraftExpectation = {
	id: string
	text: string
	beaten: RawCondition | null
	broken: RawCondition | null
}

/** `params` are where its parameters stand. */
export type DraftVariant = Placed<Variant> & { params: ReadonlyMap<string, number> }
/** `slots` are what its text prints. */
export type DraftFact = { id: string; at: number; text: string; earned: RawCondition | null; slots: Slot[] }
export type DraftNeed = Placed<Omit<Need, 'when'>> & { when: RawCondition | null }
export type DraftCritical = Placed<Omit<Critical, 'when'>> & { when: RawCondition | null }

/** The front matter, as far as it could be read. Lists keep the author's order; `at` maps names to places. */
export type DraftFront = {
	title: string
	summary: string
	channel: Channel
	/** Where it stands, or the start of the front matter. */
	channelAt: number
	level: number
	use: 'practice' | 'official'
	minutes: number
	/** Where the minutes stand, as they were written. */
	minutesAt: Placed<string | null>
	principles: Placed<string>[]
	people: Placed<Person>[]
	state: Placed<Variable>[]
	variants: DraftVariant[]
	facts: DraftFact[]
	mood: DraftMood[]
	expects: DraftExpectation[]
	needs: DraftNeed[]
	extras: (Placed<Omit<Extra, 'fit'>> & { fit: RawCondition | null })[]
	critical: DraftCritical[]
	wanted: string
	greeting: Placed<string> | null
	pair: Placed<string> | null
	warning: string | null
	rule: Rule
	turns: { most: number; then: Placed<string> | null }
	/** Replies whose marks stand, whatever the scorer hears. */
	settled: Placed<string>[]
	/** Where `pass` stands, or the start of the front matter. */
	passAt: number
	turnsAt: number
	/** Where a value or a fact is printed in the front matter. */
	slots: Slot[]
}

/** A reusable stretch of scenes, as written; the first scene is where it is entered. */
export type DraftSegment = {
	id: Placed<string> | null
	at: number
	/** Where it ends in the text: whatever stands between belongs to it. */
	end: number
	exits: Placed<string>[]
	params: Placed<string>[]
	scenes: DraftScene[]
	/** Other segments used inside it. */
	uses: DraftUse[]
}

/** What a `Use` gives for an exit or a parameter; `nameAt` is where its name stands. */
export type Given = Placed<string> & { nameAt: number }

/** Where a segment is put in: `given` are its exits and parameters by name. */
export type DraftUse = {
	id: Placed<string> | null
	at: number
	segment: Placed<string> | null
	given: ReadonlyMap<string, Given>
}

/** A scenario as read, with places, before its names are looked up. */
export type Draft = {
	front: DraftFront
	brief: string
	/** Those of uses among them, once these have been expanded. */
	scenes: DraftScene[]
	endings: DraftEnding[]
	segments: DraftSegment[]
	uses: DraftUse[]
	patience: DraftPatience[]
	gauges: DraftGauge[]
	/** Where a value or a fact is printed in the body. */
	slots: Slot[]
	lost: Lost
	/** Where the body starts, for what is missing altogether. */
	bodyAt: number
}
