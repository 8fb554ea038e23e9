/** Numbers that look like chance and are the same for the same seed (mulberry32). Not for secrets. */
export type Chance = {
	/** From 0 up to, and without, 1. */
	next(): number
	/** A whole number from 0 up to, and without, `below`. */
	below(below: number): number
	/** True so often: 0 never, 1 always. */
	is(share: number): boolean
	pick<T>(from: readonly [T, ...T[]]): T
	/** So many bytes, as hex. */
	hex(bytes: number): string
}

export function chance(seed: number): Chance {
	let state = seed >>> 0
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0
		let word = Math.imul(state ^ (state >>> 15), 1 | state)
		word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word
		return ((word ^ (word >>> 14)) >>> 0) / 4_294_967_296
	}
	const below = (limit: number) => Math.floor(next() * limit)
	return {
		next,
		below,
		is: (share) => next() < share,
		pick: (from) => from[below(from.length)] ?? from[0],
		hex: (bytes) => Array.from({ length: bytes }, () => below(256).toString(16).padStart(2, '0')).join(''),
	}
}
