import { byChance } from './by-chance'
import type { ClearScene } from './clear-scenes'
import { allAmong } from './drawn'
import { openingOf } from './openings'
import { shownWords } from './shown-words'

/** Two first words that replies begin with. */
export type OpeningFound = {
	opening: string
	/** The scenes in which a best reply begins so. */
	scenes: string[]
	/** How likely it is that so many best replies begin so, given how many replies do. */
	chance: number
}

/** Every opening of some best reply, told from the wrong replies that begin alike. */
export function openingsFound(scenes: readonly ClearScene[]): OpeningFound[] {
	const openings = new Map<string, { chance: number; scene: string | null }[]>()
	for (const { scene, choices } of scenes) {
		const all = choices.flatMap(({ replies }) => replies)
		for (const opening of new Set(all.map((reply) => openingOf(shownWords(reply))))) {
			if (opening === null) continue
			const opens = (reply: (typeof all)[number]) => openingOf(shownWords(reply)) === opening
			const chances = choices.map(({ replies, best }) => {
				const others = replies.length - best.size
				return 1 - allAmong(others, replies.length, replies.filter(opens).length)
			})
			const hit = choices.some(({ best }) => [...best].some(opens))
			const found = openings.get(opening) ?? []
			openings.set(opening, [...found, { chance: Math.max(...chances), scene: hit ? scene : null }])
		}
	}
	return [...openings].flatMap(([opening, found]) => {
		const hits = found.flatMap(({ scene }) => scene ?? [])
		if (hits.length === 0) return []
		const chances = found.map((one) => one.chance)
		return [{ opening, scenes: hits, chance: byChance(chances, hits.length) }]
	})
}
