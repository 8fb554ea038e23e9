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
	found: Found,
	cap: number,
	following: Pick<Following, 'may' | 'apart'> = {},
): Passage | null | 'capped' {
	const all: Following = { ...following, drop: 'worse', most: cap }
	const quick = search(definition, start, found, { ...all, width: quickWidth })
	return quick === null ? search(definition, start, found, all) : quick
}

/** An ended passage that is what is looked for, if it is among the best-marked. */
export function quickPassage(
	definition: ScenarioDefinition,
	start: Start,
	found: Found,
	cap: number,
): Passage | null | 'capped' {
	return search(definition, start, found, { drop: 'worse', most: cap, width: quickWidth })
}

type Found = (ended: Passage) => boolean

function search(
	definition: ScenarioDefinition,
	start: Start,
	found: Found,
	following: Following,
): Passage | null | 'capped' {
	for (const { ended, capped } of passages(definition, start, following)) {
		const one = ended.find(found)
		if (one) return one
		if (capped) return 'capped'
	}
	return null
}
