import type { Channel } from '../scenario/definition'
import type { Points } from '../scenario/run'
import type { AnswerNow } from './answer-now'

/** One thing on stage, by the id under which its marked-up words are stored. */
export type StageBeat =
	| { kind: 'prose' | 'later'; id: string; text: string }
	| { kind: 'see'; id: string; title: string; text: string }
	| { kind: 'says'; id: string; by: string; text: string }

/** What has been said and done before the turn on stage, for the transcript. */
export type StagePast =
	| {
			kind: 'prose' | 'says' | 'later' | 'see'
			id: string
			by: string | null
			title?: string
			text: string
			turn: number
	  }
	/** `deed` is what was done; `written` whether the words are the trainee's own. */
	| { kind: 'reply'; text: string; deed: string | null; written: boolean; turn: number }

/** What a trainee may see of a run now: this turn's words and nothing ahead, no marks, no inner voice, no state. */
export type Stage = {
	title: string
	/** Of the scene on stage. */
	channel: Channel
	/** The scene's or ending's title. */
	heading: string
	/** The counterpart; `people` are everybody, the counterpart first. */
	person: StagePerson
	people: StagePerson[]
	mood: string
	/** The number of the turn to be taken, from 1; turns taken when ended. */
	turn: number
	most: number
	past: StagePast[]
	beats: StageBeat[]
	gauges: { title: string; value: number; unit: string | null }[]
	answer: AnswerNow
	/** The three questions of integrity are offered before answering. */
	pause: boolean
	/** Typed replies of this turn that were not understood, in order. */
	unclear: string[]
	/** What was typed, while the choice beside it is awaited. */
	pending: string | null
	/** What that was taken for so far, which is shown before the choice; null where it was not understood, or nothing is awaited. */
	pendingMarks: { tone: Points | null; respect: Points | null } | null
	/** Author's ids in seeded order: the server exchanges them for tokens before anything is sent. */
	replies: { id: string; text: string; deed: string | null }[]
	/** Replies that cannot be had now, and why, in the author's order. */
	withheld: { text: string; deed: string | null; reason: string }[]
	ended: boolean
}

export type StagePerson = { id: string; name: string; about: string; avatar: string }
