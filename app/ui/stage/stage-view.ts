import type { Channel } from '#app/core/scenario/definition'
import type { WordNode } from '#app/core/scenario/words'
import type { FaceView } from '../faces/face-view'
import type { stageWords } from '../words/stage'

/** One thing on stage now. `id` tells the things of a turn apart and need not be the author's; `by` is a name to show; `words` is null where no marked-up words are stored. */
export type StageBeatView =
	| { kind: 'prose' | 'later'; id: string; text: string; words: WordNode[] | null }
	| { kind: 'see'; id: string; title: string; text: string; words: WordNode[] | null }
	| { kind: 'says'; id: string; by: string; text: string; words: WordNode[] | null }

/** One thing of the turns before, plain. `by` is a name to show. */
export type StagePastView =
	| { kind: 'prose'; id: string; text: string; turn: number }
	| { kind: 'says'; id: string; by: string; text: string; turn: number }
	| { kind: 'reply'; text: string; turn: number }

/** What a page shows of a run now. No marks, no state, nothing ahead. */
export type StageView = {
	title: string
	channel: Channel
	heading: string
	person: { name: string; about: string; face: FaceView }
	/** The mood's name, as the author spells it. */
	mood: string
	/** The turn to be taken, from 1; turns taken when ended. */
	turn: number
	most: number
	past: StagePastView[]
	beats: StageBeatView[]
	/** In seeded order, each with the token that stands for it. */
	replies: { token: string; text: string }[]
	ended: boolean
}

export type Mode = 'practice' | 'official'

/** Why the last reply was not taken. */
export type StageNotice = keyof typeof stageWords.notices
