import { z } from 'zod'

/** What the walk found for one start; computed when a version is published and stored with it. */
export type Bounds = {
	/** The key of the start this belongs to, `neutral` where there is only one: see `startsOf`. */
	start: string
	/**
	 * Worst and best weighted share of task needs met at any ending, in thousandths of a point (0-100000, as scores
	 * are; 100000 where there is no task need); null when the walk hit its cap.
	 */
	resolution: { worst: number; best: number } | null
	/** Fewest turns to any ending; 0 when the walk met none. */
	fewestTurns: number
	/** Whether some path passes under the scenario's own rule; null when the search hit its cap. */
	passable: boolean | null
	/** Endings that can be reached, in the author's order. */
	endings: string[]
	/** Distinct states visited. */
	states: number
	capped: boolean
}

const whole = z.number().int().min(0)
const share = whole.max(100_000)

/** Checks stored bounds when they are read back. */
export const boundsSchema: z.ZodType<Bounds> = z.strictObject({
	start: z.string(),
	resolution: z.strictObject({ worst: share, best: share }).nullable(),
	fewestTurns: whole,
	passable: z.boolean().nullable(),
	endings: z.array(z.string()),
	states: whole,
	capped: z.boolean(),
})
