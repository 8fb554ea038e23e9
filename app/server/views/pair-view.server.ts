import { type PairGiven, pairGiven } from '#app/core/assessment/pair'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { scenarioBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { type AttemptRow, attemptsOf } from '../store/attempts.server'

/** One customer of a pair; `given` is what they got, null until they have been met. */
export type PairSide = { slug: string; title: string; name: string; given: PairGiven | null }
export type PairView = { here: PairSide; there: PairSide }

/**
 * Both customers of a pair, each with what this person's latest attempt gave them; `own` is the attempt that is looked
 * back on, where there is one. Null where there is no other one, or it does not name this one back.
 */
export async function pairView(
	deps: Pick<Deps, 'db'>,
	personId: string,
	definition: ScenarioDefinition,
	own: AttemptRow | null = null,
): Promise<PairView | null> {
	if (definition.pair === null) return null
	const other = await scenarioBySlug(deps.db, definition.pair)
	if (other?.definition.pair !== definition.slug) return null
	const given = async (slug: string) => latestGiven(await attemptsOf(deps.db.read, personId, { slug }))
	const here = own?.result ? pairGiven(own.result) : await given(definition.slug)
	return {
		here: { ...sideOf(definition), given: here },
		there: { ...sideOf(other.definition), given: await given(definition.pair) },
	}
}

const sideOf = (definition: ScenarioDefinition) => ({
	slug: definition.slug,
	title: filledPlainly(definition, definition.title),
	name: filledPlainly(definition, definition.people[0]?.name ?? ''),
})

/** Of the latest whole attempt; a turn said again is no attempt of its own, and one that a trainer is to confirm has no result yet. */
function latestGiven(attempts: readonly AttemptRow[]): PairGiven | null {
	const latest = attempts.find(
		({ endedAt, confirmation, fromAttempt }) =>
			endedAt !== null && confirmation !== 'awaited' && fromAttempt === null,
	)
	return latest?.result ? pairGiven(latest.result) : null
}
