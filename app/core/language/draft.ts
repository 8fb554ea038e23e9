import type {
	Act,
	Channel,
	Critical,
	Experience,
	Extra,
	Mark,
	Need,
	Outcome,
	Person,
	Rule,
	Variable,
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

export type DraftBeat =
	| { kind: 'prose'; id: string; text: string; at: number }
	| { kind: 'says' | 'thinks'; line: DraftLine; at: number }

export type DraftReply = {
	id: Placed<string> | null
	at: number
	to: Placed<string> | null
	tone: Mark | null
	respect: Mark | null
	set: RawEffect[]
	meets: Placed<string>[]
	offers: Placed<string>[]
	critical: Placed<string>[]
	repairs: Placed<string>[]
	when: RawCondition | null
	sticky: boolean
	acts: Act[]
	text: string
	why: { text: string; lesson: Placed<string> | null } | null
}

export type DraftScene = {
	id: Placed<string> | null
	at: number
	title: string
	beats: DraftBeat[]
	replies: DraftReply[]
}

export type DraftEnding = {
	id: Placed<string> | null
	at: number
	title: string
	outcome: Outcome | null
	accepted: boolean | null
	returns: boolean
	beats: DraftBeat[]
	stories: { experience: Experience | null; text: string }[]
}

export type DraftMood = { mood: Placed<string>; when: RawCondition | null }
export type DraftExpectation = {
	id: string
	text: string
	beaten: RawCondition | null
	broken: RawCondition | null
}

/** The front matter, as far as it could be read. Lists keep the author's order; `at` maps names to places. */
export type DraftFront = {
	title: string
	summary: string
	channel: Channel
	level: number
	use: 'practice' | 'official'
	minutes: number
	principles: string[]
	people: Placed<Person>[]
	state: Placed<Variable>[]
	mood: DraftMood[]
	expects: DraftExpectation[]
	needs: Placed<Need>[]
	extras: (Placed<Omit<Extra, 'fit'>> & { fit: RawCondition | null })[]
	critical: Placed<Critical>[]
	wanted: string
	rule: Rule
	turns: { most: number; then: Placed<string> | null }
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

/** Where a segment is put in: `given` are its exits and parameters by name. */
export type DraftUse = {
	id: Placed<string> | null
	at: number
	segment: Placed<string> | null
	given: ReadonlyMap<string, Placed<string>>
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
	lost: Lost
	/** Where the body starts, for what is missing altogether. */
	bodyAt: number
}
