import type { ScenarioDefinition } from '../scenario/definition'
import type { Start } from '../scenario/starts'
import { type Following, type Passage, passages } from './passages'

const quickWidth = 64

/**
 * An ended passage that is what is looked for: first among the best-marked, then among all. `null` where there is none,
 * `capped` where that would take more than `cap` passages.
 */
export function findPassage(
	definition: ScenarioDefinition,
	start: Start,
	found: (ended: Passage) => boolean,
	cap: number,
	following: Pick<Following, 'may' | 'apart'> = {},
): Passage | null | 'capped' {
	const all: Following = { ...following, drop: 'worse', most: cap }
	const quick = search({ ...all, width: quickWidth })
	return quick === null ? search(all) : quick

	function search(follow: Following): Passage | null | 'capped' {
		for (const { ended, capped } of passages(definition, start, follow)) {
			const one = ended.find(found)
			if (one) return one
			if (capped) return 'capped'
		}
		return null
	}
}
