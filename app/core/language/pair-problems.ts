import type { ScenarioDefinition } from '../scenario/definition'
import type { LibraryProblem } from './library'

/** What each scenario of a library names as its pair, by slug; null where it names none. */
export type PairsNamed = ReadonlyMap<string, string | null>

/** Each of these scenarios whose pair is not in the library, or does not name it back. */
export function pairProblems(
	definitions: readonly Pick<ScenarioDefinition, 'slug' | 'pair'>[],
	named: PairsNamed,
): LibraryProblem[] {
	return definitions.flatMap(({ slug, pair }) => {
		if (pair === null || pair === slug || named.get(pair) === slug) return []
		const back = named.get(pair)
		const [message, fix] = !named.has(pair)
			? [`There is no scenario "${pair}".`, 'Name a scenario that exists, or take the pair out.']
			: [
					`"${pair}" ${back ? `names "${back}" as its pair, and not this one` : 'does not name this one back'}.`,
					`Write pair: ${slug} in "${pair}", or take the pair out here.`,
				]
		return [{ code: 'pair-broken', severity: 'error', slug, reply: null, message, fix }]
	})
}
