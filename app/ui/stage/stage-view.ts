import type { AnswerNow } from '#app/core/play/answer-now'
import type { Channel } from '#app/core/scenario/definition'
import type { Points } from '#app/core/scenario/run'
import type { WordNode } from '#app/core/scenario/words'
import type { WordingTold } from '#app/core/wording/wording-told'
import type { FaceView } from '../faces/face-view'
import type { stageWords } from '../words/stage'

/** One thing on stage now. `id` tells the things of a turn apart and need not be the author's; `by` is a name to show; `words` is null where no marked-up words are stored. */
export type StageBeatView =
	| { kind: 'prose'; id: string; text: string; words: WordNode[] | null }
	| { kind: 'later'; id: string; text: string; words: WordNode[] | null }
	| { kind: 'see'; id: string; title: string; text: string; words: WordNode[] | null }
	/** `face` of anybody but the counterpart, whose face is beside their words already. */
	| {
			kind: 'says'
			id: string
			by: string
			face: FaceView | null
			text: string
			words: WordNode[] | null
	  }

/** One thing of the turns before, plain. `by` is a name to show. */
export type StagePastView =
	| { kind: 'prose'; id: string; text: string; turn: number }
	| { kind: 'later'; id: string; text: string; turn: number }
	| { kind: 'see'; id: string; title: string; text: string; turn: number }
	| { kind: 'says'; id: string; by: string; text: string; turn: number }
	/** What the trainee said and did; `written` where the words were their own. */
	| { kind: 'reply'; text: string; deed: string | null; written: boolean; turn: number }
	/** From here on it is another channel. */
	| { kind: 'channel'; id: string; channel: Channel; turn: number }

export type StagePersonView = { name: string; about: string; face: FaceView }

/** What was typed first, and what was made of it. Marks are points of 0 to 100; `wording` says where they come from. */
export type PendingView = {
	text: string
	understood: boolean
	tone: Points | null
	respect: Points | null
	wording: WordingTold | null
}

/** What a page shows of a run now. No state and nothing ahead; no marks but those of a reply typed first. */
export type StageView = {
	title: string
	/** Of this scene. */
	channel: Channel
	/** The channel is another than a turn ago. */
	channelChanged: boolean
	heading: string
	/** The counterpart. */
	person: StagePersonView
	/** Everybody else who is in it, with the face of no mood in particular. */
	others: StagePersonView[]
	/** The mood's name, as the author spells it. */
	mood: string
	/** The turn to be taken, from 1; turns taken when ended. */
	turn: number
	most: number
	past: StagePastView[]
	beats: StageBeatView[]
	gauges: { title: string; value: number; unit: string | null }[]
	answer: AnswerNow
	/** The three questions are offered before answering. */
	pause: boolean
	/** Typed replies of this turn that were not understood, in order. */
	unclear: string[]
	pending: PendingView | null
	/** In seeded order, each with the token that stands for it. */
	replies: { token: string; text: string; deed: string | null }[]
	/** Replies that cannot be had now, and why. */
	withheld: { text: string; deed: string | null; reason: string }[]
	ended: boolean
}

export type Mode = 'practice' | 'official'

/** Why the last reply was not taken. */
export type StageNotice = keyof typeof stageWords.notices
