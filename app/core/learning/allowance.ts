/** Official attempts come in threes; after each three there is a day's pause. */
export const triesInARow = 3
const dayMs = 24 * 60 * 60 * 1000

/** How many official attempts may be started before the next pause, or until when the pause lasts. */
export type Allowance = { left: number; pausedUntil: Date | null }

/**
 * What the official attempts so far still allow at `now`; an open one counts as started. The pause runs from the end of
 * the last of each three; there is none where that was agreed with somebody.
 */
export function allowanceOf(official: { endedAt: Date | null }[], now: Date, noPause = false): Allowance {
	const used = official.length % triesInARow
	if (official.length === 0 || used > 0) return { left: triesInARow - used, pausedUntil: null }
	if (noPause) return { left: triesInARow, pausedUntil: null }
	const last = Math.max(...official.map((attempt) => attempt.endedAt?.getTime() ?? 0))
	const until = new Date(last + dayMs)
	return until > now ? { left: 0, pausedUntil: until } : { left: triesInARow, pausedUntil: null }
}
