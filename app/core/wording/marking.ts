import type { Cap, Evidence, Points } from '../scenario/run'

/** A typed reply and what it answers. Only the text is marked; the rest tells what fits. */
export type Said = {
	text: string
	/** What the customer said just before; empty where nothing is known. */
	context?: string | undefined
	/** phone | chat | email | counter | social, or any word of an author's. */
	channel?: string | undefined
	/** The customer's mood, in the author's word. */
	mood?: string | undefined
	/** What the customer must leave with, by id, each with example phrasings of a reply that gives it, and near misses. */
	needs?: Readonly<Record<string, Phrasings>> | undefined
}

/** Ways to say one thing, and ways to say nearly that which are something else. */
export type Phrasings = { examples: readonly string[]; near?: readonly string[] | undefined }

/** Why a scorer would rather not say. */
export type Unsure = 'too-short' | 'language' | 'mixed'

/** What a scorer makes of a text: each dimension 0-100, where 50 is neutral and harmless, 70 good, 85 and more warm, owning, solved. */
export type Marking = {
	/** Name and version of the scorer. */
	scorer: string
	tone: Points
	respect: Points
	resolution: Points
	/** Ids of the needs that the text gives, in the order they were asked. */
	met: string[]
	sure: boolean
	unsure: Unsure | null
	capped: Cap | null
	/** In order of place. What they say of a score is what the score would lose without them. */
	acts: Evidence[]
	/** What a better reply would have and this one has not, most to be gained first. */
	missing: Missing[]
}

/** An act that the text lacks, and about how many points its dimension would gain by it. */
export type Missing = Pick<Evidence, 'act' | 'dimension' | 'points'>
