import type { BoundStart } from '../../../paths/bound-start'
import type { Choices } from '../paths/choices-met'
import type { Watching } from '../paths/watching'

/** What a rule of fairness works on: a scenario that runs without a fault. */
export type Judging = Watching & {
	starts: readonly [BoundStart, ...BoundStart[]]
	choices: Choices
	/** A search from one start that takes more passages than this is given up. */
	cap: number
	/** Says that a search was given up. */
	gaveUp: () => void
}

export type FairnessRule = (judging: Judging) => void
