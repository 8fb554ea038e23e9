import type { ScenarioDefinition } from '../scenario/definition'
import { clearScenes } from './checks/giveaways/clear-scenes'
import { openingOf } from './checks/giveaways/openings'
import { openingsFound } from './checks/giveaways/openings-found'
import { shownWords } from './checks/giveaways/shown-words'
import type { Severity } from './problem'

/** What is wrong with scenarios only beside each other: at this reply of this scenario, or (null) at its pair. */
export type LibraryProblem = {
	code: 'best-opens-alike' | 'pair-broken'
	severity: Severity
	slug: string
	reply: string | null
	message: string
	fix: string
}

/** Fewer best replies that begin alike, or fewer scenarios that have them, are how people talk. */
const fewest = 6
const fewestScenarios = 3
/** A library has some hundreds of openings, so one that chance brings about in a thousand is told of. */
const rare = 1 / 1000
/** Where so large a part of all scenes has it, it is an error. */
const blatant = 1 / 4

/**
 * Two first words by which the best reply can be told from the others across a library, each told at its first reply
 * in each scenario that has it. Every scene counts once, with all its replies, whatever their conditions.
 */
export function libraryProblems(definitions: readonly ScenarioDefinition[]): LibraryProblem[] {
	const scenes = definitions.flatMap(({ slug, scenes: all }) =>
		clearScenes(new Map(all.map(({ id, replies }) => [`${slug}/${id}`, [replies]]))),
	)
	return openingsFound(scenes).flatMap(({ opening, scenes: found, chance }) => {
		const slugs = [...new Set(found.map((name) => name.split('/')[0] ?? ''))]
		if (found.length < fewest || slugs.length < fewestScenarios || chance > rare) return []
		return slugs.map((slug) => ({
			code: 'best-opens-alike' as const,
			severity: found.length >= scenes.length * blatant ? 'error' : 'warning',
			slug,
			reply: firstIn(slug),
			message: `Over ${slugs.length} scenarios, ${found.length} best replies begin with "${opening}", and wrong ones hardly ever do.`,
			fix: 'Begin some of them in another way, or let wrong replies begin so too.',
		}))

		function firstIn(slug: string): string {
			const first = found.find((name) => name.startsWith(`${slug}/`))
			const choices = scenes.find(({ scene }) => scene === first)?.choices ?? []
			const best = choices.flatMap((choice) => [...choice.best])
			return best.find((reply) => openingOf(shownWords(reply)) === opening)?.id ?? ''
		}
	})
}
