import type { Act, Dimension, Effort } from '../scenario/definition'
import type { Points } from '../scenario/run'
import type { WordingTold } from '../wording/wording-told'
import type { Result, Thousandths } from './result'

/** One turn, told back to the trainee. Marks are shown only here, after the ending. */
export type DebriefTurn = {
	number: number
	sceneTitle: string
	/** What the person said before the reply. */
	said: string[]
	/** Whose words those are: a name for each. */
	saidBy: string[]
	/** What they were thinking, never shown in play. */
	thought: string[]
	/** What was said, in the trainee's own words where those were understood; empty where something was only done. */
	reply: string
	deed: string | null
	/** How a typed reply was taken; null where it was chosen. */
	written: DebriefWritten | null
	tone: Points | null
	respect: Points | null
	/** Where a person has looked at the marks: those of the scorer, if they changed one, and why. */
	looked?:
		| { first: { tone: Points | null; respect: Points | null } | null; reason: string | null }
		| undefined
	/** The best score still within reach before and after this turn; null where there are too many paths to say. */
	road: Record<Dimension, { before: Thousandths; after: Thousandths }> | null
	/** Said before; counts only where it lowers the mean. */
	again: boolean
	moodBefore: string
	moodAfter: string
	why: string | null
	/** `course/lesson#anchor`. */
	lesson: string | null
	/** The words of a reply that was on offer and is marked better, with its reason; null when this was the best. */
	better: DebriefBetter | null
	acts: Act[]
	/** What the reply made the person do. */
	effort: Effort[]
	/** The three questions were offered before it. */
	pause: boolean
	/** Names of needs met, extras offered and critical failures of this turn, as their texts. */
	met: string[]
	offered: string[]
	critical: string[]
}

/** Words of a reply and what is done in it; the words may be empty where there is a deed. */
export type DebriefBetter = { text: string; deed: string | null; why: string | null }

/**
 * `text` is what was typed, empty once it was erased. `sure` is false where the marks are no more than a guess; `taken`
 * is the author's reply it was taken for, or the one chosen instead where nothing was understood.
 */
export type DebriefWritten = {
	text: string
	understood: boolean
	sure: boolean
	taken: string
	/** The words of the reply chosen beside it. */
	beside: string | null
	/** How its wording was judged; null where that was not kept, or what was typed was erased. */
	wording: WordingTold | null
	/** Words of the author's that show what would help most. */
	example: string | null
	/** Who marked it. */
	scorer: string
	/** What today's scorer would give, where that is another one. Stands beside the marks, never in them. */
	today: DebriefToday | null
}

export type DebriefToday = {
	scorer: string
	sure: boolean
	tone: Points | null
	respect: Points | null
	resolution: Points
}

/** Trust that was lost and won back, seen in the mood: moods are listed from worst to best. Never part of a score. */
export type Recovery = { lowTurn: number; lowMood: string; backTurn: number; backMood: string }

export type DebriefExpectation = { text: string; got: 'met' | 'beaten' | 'broken' }

/** Every act in its fixed order: the turns it came in, or (null: none) the first in which a good reply on offer had it. */
export type ActsTold = { act: Act; turns: number[]; chance: number | null }[]

/**
 * Turns that asked something of the person; `spared`: a reply on offer, marked as well or better, would not have.
 * `avoidable`: something was asked, and a careful way through this scenario asks nothing at all.
 */
export type EffortTold = {
	turns: { turn: number; efforts: Effort[]; spared: boolean }[]
	avoidable: boolean
}

/** What a trainee reads after the ending, in the order of the scenario language's debrief. Kind and plain. */
export type Debrief = {
	counterpart: { id: string; name: string; avatar: string }
	/** The mood they left in, and every mood this scenario knows, for the question asked first. */
	endMood: string
	moods: string[]
	story: string | null
	wanted: string
	/** The turn to be proud of, every mark of it above neutral; null when there was none. */
	strength: { turn: number; reply: string; deed: string | null; why: string | null } | null
	/** The turn that would change most; null when every turn was the best on offer. */
	change: {
		turn: number
		reply: string
		deed: string | null
		why: string | null
		better: DebriefBetter | null
		lesson: string | null
	} | null
	/** How the house opens, beside the first words said. */
	greeting: string | null
	turns: DebriefTurn[]
	/** Null where the scenario does not say what its replies do. */
	acts: ActsTold | null
	/** Null where the scenario does not say what its replies ask of people; without turns where nothing was asked. */
	effort: EffortTold | null
	/**
	 * The turn that took most out of reach, all dimensions by their weights together, in thousandths; the dimension that
	 * lost most in it, and what was within reach there before and after. Null where nothing was lost, or nobody can say.
	 */
	mostLost: {
		turn: number
		lost: Thousandths
		dimension: Dimension
		before: Thousandths
		after: Thousandths
	} | null
	/** Null where nothing was lost, or it was not won back. */
	recovery: Recovery | null
	expectations: DebriefExpectation[]
	/** Texts of the critical failures that stand: done and not made good, or left out. */
	standing: string[]
	/** Task side: share of task needs met; people side: share of people needs met; in whole percent, null when there are none. */
	taskSide: number | null
	peopleSide: number | null
	result: Result
}
