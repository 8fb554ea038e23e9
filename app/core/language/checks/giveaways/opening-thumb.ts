import type { Severity } from '../../problem'
import type { ClearScene } from './clear-scenes'
import { openingsFound } from './openings-found'
import { gravityOf } from './rule-of-thumb'

/** Two first words that give best replies away, in how many of the clear scenes and in which. */
export type Alike = { opening: string; severity: Severity; hits: number; of: number; scenes: string[] }

/** Fewer scenes that begin alike are how people talk. */
const fewest = 4

/**
 * Openings that tell a best reply from a wrong one: an error where every scene has one that begins so, a warning where
 * four or more do and the wrong replies that begin alike are too few for it to be chance.
 */
export function alikeIn(scenes: readonly ClearScene[]): Alike[] {
	return openingsFound(scenes).flatMap(({ opening, scenes: found, chance }) => {
		const hits = found.length
		const severity = hits < fewest ? null : gravityOf(hits === scenes.length, chance)
		return severity ? [{ opening, severity, hits, of: scenes.length, scenes: found }] : []
	})
}
