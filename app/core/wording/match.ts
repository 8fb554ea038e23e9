import type { Phrasings } from './marking'
import { classifierOf, type Lesson } from './meaning/classifier'
import { likeness, spaceOf } from './meaning/space'

/** The id that a text most likely means, or null where that is not clear; confidence 0-1 in that answer. */
export type Match = { id: string | null; confidence: number }
export type Matcher = (text: string) => Match

const enough = 0.3

/** Makes ready to tell what a text means of these candidates. Costs more than a match: keep it where many texts come. */
export function matcherOf(candidates: Readonly<Record<string, Phrasings>>): Matcher {
	const entries = Object.entries(candidates).map(([id, { examples, near = [] }]) => ({ id, examples, near }))
	const space = spaceOf(entries.flatMap(({ examples, near }) => [...examples, ...near]))
	const lessons: Lesson[] = entries.flatMap(({ examples }, of) =>
		examples.map((one) => ({ point: space.place(one), of })),
	)
	const nears = entries.map(({ near }) => near.map(space.place))
	const likely = classifierOf(lessons, entries.length, space.columns)
	return (text) => {
		const point = space.place(text)
		const chances = likely(point)
		const best = chances.reduce((top, chance, c) => (chance > (chances[top] ?? 0) ? c : top), 0)
		const nearest = Math.max(
			0,
			...lessons.flatMap((one) => (one.of === best ? likeness(point, one.point) : [])),
		)
		const missed = Math.max(0, ...(nears[best] ?? []).map((one) => likeness(point, one)))
		const id = entries[best]?.id
		const chance = chances[best] ?? 0
		if (id === undefined || nearest < enough || missed >= nearest)
			return { id: null, confidence: 1 - chance * nearest }
		return { id, confidence: chance }
	}
}
