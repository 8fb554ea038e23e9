import type { Run } from '../scenario/run'
import type { Recovery } from './debrief-types'

/**
 * Trust lost and won back: a mood that fell and later came to at least what it had been before. Of several the deepest
 * fall, then the earliest. Moods are listed from worst to best. Null where nothing was lost, or it was not won back.
 */
export function recoveryOf(run: Run): Recovery | null {
	const moods = [...new Set(run.definition.mood.map(({ mood }) => mood))]
	const [first] = run.turns
	if (!first) return null
	const told = [first.moodBefore, ...run.turns.map(({ moodAfter }) => moodAfter)]
	const levels = told.map((mood) => moods.indexOf(mood))
	let found: Recovery | null = null
	let deepest = 0
	for (const [low, level] of levels.entries()) {
		const before = fallenFrom(levels.slice(0, low + 1))
		const back = levels.findIndex((later, turn) => turn > low && later >= before)
		if (back === -1 || before - level <= deepest) continue
		deepest = before - level
		found = { lowTurn: low, lowMood: told[low] ?? '', backTurn: back, backMood: told[back] ?? '' }
	}
	return found
}

/** The level that the last one was reached from by falling alone. */
function fallenFrom(levels: readonly number[]): number {
	let at = levels.length - 1
	while (at > 0 && (levels[at - 1] ?? 0) >= (levels[at] ?? 0)) at -= 1
	return levels[at] ?? 0
}
