import type { Channel } from '../scenario/definition'

/** One thing on stage, by the id under which its marked-up words are stored. */
export type StageBeat =
	| { kind: 'prose'; id: string; text: string }
	| { kind: 'says'; id: string; by: string; text: string }

/** What has been said and done before the turn on stage, for the transcript. */
export type StagePast =
	| { kind: 'prose' | 'says'; id: string; by: string | null; text: string; turn: number }
	| { kind: 'reply'; text: string; turn: number }

/** What a trainee may see of a run now: this turn's words and nothing ahead, no marks, no inner voice, no state. */
export type Stage = {
	title: string
	channel: Channel
	/** The scene's or ending's title. */
	heading: string
	person: { id: string; name: string; about: string; avatar: string }
	mood: string
	/** The number of the turn to be taken, from 1; turns taken when ended. */
	turn: number
	most: number
	past: StagePast[]
	beats: StageBeat[]
	/** Author's ids in seeded order: the server exchanges them for tokens before anything is sent. */
	replies: { id: string; text: string }[]
	ended: boolean
}
