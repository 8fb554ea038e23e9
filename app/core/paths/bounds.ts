/** What the walk found for one start; computed when a version is published and stored with it. */
export type Bounds = {
	/** The start this belongs to: `neutral` until seeds and memory vary it. */
	start: string
	/** Best and worst weighted share of task needs met at any ending, in thousandths 0-1000; null when the cap was hit. */
	resolution: { worst: number; best: number } | null
	/** Fewest turns to any ending. */
	fewestTurns: number
	/** Whether some path passes; null when the search hit its cap. */
	passable: boolean | null
	endings: string[]
	states: number
	capped: boolean
}
