import type { AttemptFacts } from './attempt-facts'
import type { PersonFacts } from './first-of-each'
import { type Quartiles, quartiles } from './quartiles'
import type { Visit } from './scene-visits'

/** Who does nothing for longer, in seconds, is taken to have been away. */
export const longestPause = 600

/** Seconds that people took for their first turn in a scene, by the first attempt; who was away meanwhile is left out. */
export function secondsAt(visits: readonly Visit[]): Quartiles | null {
	return quartiles(
		visits.flatMap(({ turns: [turn] }) => (turn && !turn.gaps.some(isPause) ? [summed(turn.gaps)] : [])),
	)
}

/** Seconds that people took for a whole first attempt that they ended, pauses left out. */
export function secondsInAll(people: readonly PersonFacts[]): Quartiles | null {
	return quartiles(people.flatMap(({ first }) => (first.ending === null ? [] : [secondsOf(first)])))
}

const secondsOf = ({ turns }: AttemptFacts) =>
	summed(turns.flatMap(({ gaps }) => gaps.filter((gap) => !isPause(gap))))
const isPause = (gap: number) => gap > longestPause
const summed = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
