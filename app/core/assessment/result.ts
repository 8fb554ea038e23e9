import type { Dimension, Experience, Outcome } from '../scenario/definition'

/** Thousandths of a point, 0-100000: 87500 is 87.5. Shown in whole points rounded down; this value decides. */
export type Thousandths = number
export type Scores = Record<Dimension | 'total', Thousandths>

export type NeedResult = { id: string; text: string; side: 'task' | 'people'; must: boolean; met: boolean }

/** What an ended run came to, under one rule. Everything in it can be recomputed from version, engine, seed and moves. */
export type Result = {
	scores: Scores
	passed: boolean
	experience: Experience
	ending: string
	outcome: Outcome
	accepted: boolean
	returns: boolean
	needs: NeedResult[]
	/** Ids of fitting extras given once the must-needs were met. */
	extras: string[]
	/** Critical failures that stand unrepaired. */
	critical: string[]
	/** A -2 in respect that nothing made good holds respect at 55; one made good, at 85; null: no cap. */
	respectCap: 55 | 85 | null
	/** Floors that were missed. */
	missed: (Dimension | 'total')[]
}
