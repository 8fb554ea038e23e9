import type { Evidence } from '#app/core/scenario/run'
import { actWords } from '#app/core/wording/acts'
import { wordingWords } from '../words/wording'

/** Whether what was heard helps, costs, or does a little of both. */
export function signOf(parts: readonly Pick<Evidence, 'points'>[]): 'helps' | 'costs' | 'both' {
	if (parts.every(({ points }) => points > 0)) return 'helps'
	return parts.every(({ points }) => points < 0) ? 'costs' : 'both'
}

/** The parts of a stretch act by act, in the order in which they were heard. */
export function byAct(parts: readonly Evidence[]): { act: string; parts: Evidence[] }[] {
	const acts = [...new Set(parts.map(({ act }) => act))]
	return acts.map((act) => ({ act, parts: parts.filter((part) => part.act === act) }))
}

/** What was heard in one stretch, in a few words: "An apology: helps tone, helps respect". */
export function partsTold(parts: readonly Evidence[]): string {
	return byAct(parts)
		.map(({ act, parts: own }) => `${actWords(act).name}: ${own.map(partTold).join(', ')}`)
		.join('; ')
}

/** What one part does: "helps tone". */
export function partTold({ dimension, points }: Evidence): string {
	return points > 0 ? wordingWords.helpsWhat(dimension) : wordingWords.costsWhat(dimension)
}
