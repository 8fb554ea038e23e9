import type { Evidence } from '../scenario/run'
import type { Marking, Missing } from './marking'

/** Something to change: words that cost points, or an act that is missing (then without a place). */
export type Fix = {
	act: string
	dimension: Evidence['dimension']
	gain: number
	at: { start: number; end: number } | null
}
export type Coaching = { strengths: Evidence[]; fixes: Fix[] }

/** At most two of each, the one that counts most first; of one act only the first. */
export function coached(marking: Pick<Marking, 'acts'> & { missing: readonly Missing[] }): Coaching {
	const { acts, missing } = marking
	const strengths = acts.filter(({ points }) => points > 0).toSorted((a, b) => b.points - a.points)
	const costly = acts
		.filter(({ points }) => points < 0)
		.map(
			({ act, dimension, points, start, end }): Fix => ({
				act,
				dimension,
				gain: -points,
				at: { start, end },
			}),
		)
	const absent = missing.map(
		({ act, dimension, points }): Fix => ({ act, dimension, gain: points, at: null }),
	)
	const fixes = [...costly, ...absent].toSorted((a, b) => b.gain - a.gain)
	return { strengths: firstOfEach(strengths).slice(0, 2), fixes: firstOfEach(fixes).slice(0, 2) }
}

function firstOfEach<T extends { act: string }>(list: readonly T[]): T[] {
	return list.filter((one, place) => list.findIndex(({ act }) => act === one.act) === place)
}
