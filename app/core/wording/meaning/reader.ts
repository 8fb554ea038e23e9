import type { Phrasings } from '../marking'
import { classifierOf, type Lesson } from './classifier'
import { groupOf, type Signals, signalsOf } from './signals'
import { spaceOf } from './space'
import type { Vectors } from './vectors'

/** Learns what candidates mean from their examples, and reads in a text which of them it is likeliest to mean. */
export function readerOf(candidates: readonly Phrasings[], vectors: Vectors): (text: string) => Signals {
	const space = spaceOf(
		candidates.flatMap(({ examples, near = [] }) => [...examples, ...near]),
		vectors,
	)
	const groups = candidates.map(({ examples, near = [] }) =>
		groupOf(examples.map(space.place), near.map(space.place), space),
	)
	const missed = groups.filter(({ near }) => near.length > 0)
	const lessons: Lesson[] = [
		...groups.map(({ examples }) => examples),
		...missed.map(({ near }) => near),
	].flatMap((points, of) => points.map((point) => ({ point, of })))
	const read = signalsOf(groups, classifierOf(lessons, groups.length + missed.length, space), space)
	return (text) => read(space.place(text))
}
