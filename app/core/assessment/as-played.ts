import type { Debrief } from './debrief-types'

/**
 * A debrief by confirmed marks, with what the trainee saw and heard as it was in play: lines, thoughts and moods were
 * those of the first marks, whatever a person's marks would have made of them.
 */
export function asPlayed(confirmed: Debrief, played: Debrief): Debrief {
	const { endMood, recovery } = played
	const turns = confirmed.turns.map((turn) => {
		const then = played.turns.find(({ number }) => number === turn.number)
		if (!then) return turn
		const { said, saidBy, thought, written, moodBefore, moodAfter } = then
		return { ...turn, said, saidBy, thought, written, moodBefore, moodAfter }
	})
	return { ...confirmed, endMood, recovery, turns }
}
