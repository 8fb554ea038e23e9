import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { startFor } from '#app/core/scenario/starts'
import { scenarioByHash } from '../content/shelf.server'
import type { AttemptRow } from '../store/attempts.server'
import type { Db } from '../store/db.server'

/** Of so many seeds one draws a given variant among sixteen all but surely. */
const mostDraws = 200

/**
 * A seed whose variant this trainee has met least often, so one they have not practised where there is one left. A
 * scenario without variants gets the first seed drawn.
 */
export async function officialSeed(
	db: Pick<Db, 'read'>,
	newSeed: () => number,
	definition: ScenarioDefinition,
	before: readonly AttemptRow[],
): Promise<number> {
	const first = newSeed()
	if (definition.variants.length < 2) return first
	const times = new Map(definition.variants.map(({ id }) => [id, 0]))
	for (const { versionHash, seed } of before) {
		const version = await scenarioByHash(db, versionHash)
		const met = version && variantOf(version.definition, seed)
		if (met !== null && times.has(met)) times.set(met, (times.get(met) ?? 0) + 1)
	}
	const least = Math.min(...times.values())
	let best = first
	for (let draw = 0; draw < mostDraws; draw += 1) {
		const seed = draw === 0 ? first : newSeed()
		const count = times.get(variantOf(definition, seed) ?? '') ?? 0
		if (count === least) return seed
		if (count < (times.get(variantOf(definition, best) ?? '') ?? 0)) best = seed
	}
	return best
}

function variantOf(definition: ScenarioDefinition, seed: number): string | null {
	const drawn = startFor(definition, seed, 'none').variant
	return typeof drawn === 'string' ? drawn : null
}
