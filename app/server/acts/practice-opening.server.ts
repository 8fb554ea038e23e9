import type { Memory, ScenarioDefinition } from '#app/core/scenario/definition'
import { filled } from '#app/core/scenario/filled'
import type { Opening } from '#app/core/scenario/run'
import { startFor } from '#app/core/scenario/starts'
import { startState } from '#app/core/scenario/step'
import { scenarioByHash } from '../content/shelf.server'
import type { AttemptRow } from '../store/attempts.server'
import type { Db } from '../store/db.server'

/**
 * How a practice attempt opens: scenes are typed where their author wants it, and the person remembers how this
 * trainee treated them the last time they met, in whichever scenario. `before` is newest first by its start.
 */
export async function practiceOpening(
	db: Pick<Db, 'read'>,
	definition: ScenarioDefinition,
	seed: number,
	before: readonly AttemptRow[],
): Promise<Opening> {
	return { memory: await memoryOf(db, counterpartOf(definition, seed), before), typed: true }
}

async function memoryOf(
	db: Pick<Db, 'read'>,
	person: string | null,
	before: readonly AttemptRow[],
): Promise<Memory> {
	if (person === null) return 'none'
	const ended = before
		.filter(({ endedAt, result }) => endedAt !== null && result !== null)
		.sort((a, b) => Number(b.endedAt) - Number(a.endedAt))
	for (const attempt of ended) {
		const version = await scenarioByHash(db, attempt.versionHash)
		if (version && counterpartOf(version.definition, attempt.seed) === person)
			return attempt.result?.experience === 'negative' ? 'badly' : 'well'
	}
	return 'none'
}

/** Who one meets: id and name, since a variant may give the same part to another person. */
function counterpartOf(definition: ScenarioDefinition, seed: number): string | null {
	const [person] = definition.people
	if (!person) return null
	const start = startState(definition, startFor(definition, seed, 'none'))
	return `${person.id} ${filled(definition, start, person.name)}`
}
