import type { Debrief, DebriefTurn } from './debrief-types'

/**
 * A debrief by confirmed marks, with what the trainee saw and heard as it was in play: lines, thoughts and moods were
 * those of the first marks, whatever a person's marks would have made of them. `looked` are the turns that a person
 * has looked at, each with their reason where they changed a mark.
 */
export function asPlayed(
	confirmed: Debrief,
	played: Debrief,
	looked: ReadonlyMap<number, string | null>,
): Debrief {
	const { endMood, recovery } = played
	const turns = confirmed.turns.map((turn) => {
		const then = played.turns.find(({ number }) => number === turn.number)
		if (!then) return turn
		const { said, saidBy, thought, written, moodBefore, moodAfter } = then
		const reason = looked.get(turn.number)
		const seen = { ...turn, said, saidBy, thought, written, moodBefore, moodAfter }
		return reason === undefined ? seen : { ...seen, looked: lookedAt(turn, then, reason) }
	})
	return { ...confirmed, endMood, recovery, turns }
}

function lookedAt(turn: DebriefTurn, { tone, respect }: DebriefTurn, reason: string | null) {
	const changed = turn.tone !== tone || turn.respect !== respect
	return { first: changed ? { tone, respect } : null, reason }
}
