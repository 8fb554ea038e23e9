import type { Phrasings } from './marking'

/** The id that a text most likely means, or null where that is not clear; confidence 0-1 in that answer. */
export type Match = { id: string | null; confidence: number }
export type Matcher = (text: string) => Match

/** Makes ready to tell what a text means of these candidates. Costs more than a match: keep it where many texts come. */
export function matcherOf(candidates: Readonly<Record<string, Phrasings>>): Matcher {
	return (text) => {
		const low = text.toLowerCase()
		const hit = Object.entries(candidates).find(([, { examples }]) =>
			examples.some((one) => one.toLowerCase() === low),
		)
		return hit ? { id: hit[0], confidence: 1 } : { id: null, confidence: 0.5 }
	}
}
