import { type Vectors, vectorsOf } from './vectors'
import stored from './vectors.json'

let read: Vectors | undefined

/** What this release has learnt of words; unpacked at its first use. */
export function vectors(): Vectors {
	read ??= vectorsOf(stored)
	return read
}

/** What each signal of a match counts, in the order of the signals. */
export const weights: readonly number[] = stored.weights.split(' ').map(Number)
