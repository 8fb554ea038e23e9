import type { ScenarioDefinition } from '../scenario/definition'
import type { PlayedThrough } from './play-through'

/** What a sound walk-through shows; one may show several. `own-words`: something in it is typed. */
export type WalkKind = 'best' | 'failing' | 'recovery' | 'critical' | 'own-words'

/** What a walk-through shows, by what came of it, never by what it is called; nothing where it does not hold. */
export function walkKinds(
	definition: ScenarioDefinition,
	{ run, result, faults }: PlayedThrough,
): WalkKind[] {
	if (!result || faults.length > 0) return []
	const best = definition.extras.length > 0 ? 'exceptional' : 'expected'
	const slipped = run.turns.some(({ tone, respect }) => (tone ?? 50) < 50 || (respect ?? 50) < 50)
	const critical = result.critical.length > 0 || run.turns.some(({ reply }) => reply.critical.length > 0)
	const kinds: (WalkKind | false)[] = [
		result.passed && result.experience === best && 'best',
		!result.passed && 'failing',
		result.passed && slipped && 'recovery',
		critical && 'critical',
		run.turns.some(({ written }) => written !== null) && 'own-words',
	]
	return kinds.filter((kind) => kind !== false)
}
