import type { Severity } from '../../problem'
import { byChance } from './by-chance'
import type { ClearScene } from './clear-scenes'
import { allAmong } from './drawn'
import { openingOf } from './openings'
import { gravityOf } from './rule-of-thumb'
import { shownWords } from './shown-words'

/** Two first words that give best replies away, in how many of the clear scenes and in which. */
export type Alike = { opening: string; severity: Severity; hits: number; of: number; scenes: string[] }

/** Fewer scenes that begin alike are how people talk. */
const fewest = 4
/**
 * Openings that tell a best reply from a wrong one: an error where every scene has one that begins so, a warning where
 * four or more do and the wrong replies that begin alike are too few for it to be chance.
 */
export function alikeIn(scenes: readonly ClearScene[]): Alike[] {
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
		const chance = byChance(
			found.map((one) => one.chance),
			hits.length,
		)
		if (hits.length < fewest) return []
		const severity = gravityOf(hits.length === scenes.length, chance)
		if (!severity) return []
		return [{ opening, severity, hits: hits.length, of: scenes.length, scenes: hits }]
	})
}
