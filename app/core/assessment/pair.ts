import type { Experience } from '../scenario/definition'
import type { Result, Thousandths } from './result'

/** What one customer of a pair was given: thousandths of a point, as in a result. */
export type PairGiven = { tone: Thousandths; respect: Thousandths; experience: Experience }

/** Fewer whole points apart than this is the same treatment, as far as anybody can tell. */
const apart = 6

export const pairGiven = ({ scores, experience }: Pick<Result, 'scores' | 'experience'>): PairGiven => ({
	tone: scores.tone,
	respect: scores.respect,
	experience,
})

/**
 * How much less respect the other got than the one, in whole points; negative where it was more, 0 where they are so
 * near that it was the same.
 */
export function respectGap(one: PairGiven, other: PairGiven): number {
	const gap = Math.floor(one.respect / 1000) - Math.floor(other.respect / 1000)
	return Math.abs(gap) < apart ? 0 : gap
}
