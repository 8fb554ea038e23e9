import type { Mark } from '../scenario/definition'
import type { Result } from './result'

/** One turn, told back to the trainee. Marks are shown only here, after the ending. */
export type DebriefTurn = {
	number: number
	sceneTitle: string
	/** What the person said before the reply. */
	said: string[]
	/** What they were thinking, never shown in play. */
	thought: string[]
	reply: string
	tone: Mark | null
	respect: Mark | null
	/** Said before; counts only where it lowers the mean. */
	again: boolean
	moodBefore: string
	moodAfter: string
	why: string | null
	/** `course/lesson#anchor`. */
	lesson: string | null
	/** The words of a reply that was on offer and is marked better, with its reason; null when this was the best. */
	better: { text: string; why: string | null } | null
	/** Names of needs met, extras offered and critical failures of this turn, as their texts. */
	met: string[]
	offered: string[]
	critical: string[]
}

export type DebriefExpectation = { text: string; got: 'met' | 'beaten' | 'broken' }

/** What a trainee reads after the ending, in the order of the scenario language's debrief. Kind and plain. */
export type Debrief = {
	counterpart: { id: string; name: string; avatar: string }
	/** The mood they left in, and every mood this scenario knows, for the question asked first. */
	endMood: string
	moods: string[]
	story: string | null
	wanted: string
	/** The turn to be proud of, every mark of it above neutral; null when there was none. */
	strength: { turn: number; reply: string; why: string | null } | null
	/** The turn that would change most; null when every turn was the best on offer. */
	change: {
		turn: number
		reply: string
		why: string | null
		better: { text: string; why: string | null } | null
		lesson: string | null
	} | null
	turns: DebriefTurn[]
	expectations: DebriefExpectation[]
	/** Task side: share of task needs met; people side: share of people needs met; in whole percent, null when there are none. */
	taskSide: number | null
	peopleSide: number | null
	result: Result
}
