import { draws } from '#app/core/scenario/chance'

/** Draws of one document: all of it follows from its seed. */
export type Drawing = {
	/** A whole number from 0, under `below`. */
	whole: (below: number) => number
	of: <T>(list: readonly [T, ...T[]]) => T
	/** True so many times in a hundred. */
	chance: (percent: number) => boolean
	/** So many, drawn anew each time. */
	times: <T>(least: number, most: number, make: (at: number) => T) => T[]
}

export function drawingOf(seed: number): Drawing {
	const next = draws(seed, 'fuzz', 0)
	const whole = (below: number) => Math.floor((next() * below) / 2 ** 32)
	return {
		whole,
		of: (list) => list[whole(list.length)] ?? list[0],
		chance: (percent) => whole(100) < percent,
		times: (least, most, make) =>
			Array.from({ length: least + whole(most - least + 1) }, (_, at) => make(at)),
	}
}
