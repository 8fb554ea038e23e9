import { setImmediate } from 'node:timers/promises'
import type { AttemptFacts } from '#app/core/assessment/numbers/attempt-facts'
import { factsOf, type StoredAttempt } from '#app/core/assessment/numbers/facts-of'
import { canonical } from '#app/core/scenario/canonical'
import { startFor } from '#app/core/scenario/starts'
import { resultOfRound, runOf } from '../acts/run-of.server'
import type { ScenarioVersion } from '../content/shelf.server'
import type { AttemptWithMoves } from '../store/attempts.server'
import type { Queries } from '../store/db.server'
import { movesOf } from '../store/moves.server'
import { type CountedAttempt, countedAttempts } from '../store/official-attempts.server'
import { lastRound } from '../store/turn-marks.server'

/** What this process has made of attempts, by their stamps: an attempt that has not changed is replayed once. */
const shelves = new WeakMap<object, Map<string, AttemptFacts | null>>()
/** Some 2 KB each; the oldest go first. */
const mostKept = 8000
/** So many are read at once, and replayed for so long before others get their turn. */
const batch = 50
const longestTurnMs = 12

/** The facts of these attempts, by their moves. Those that do not replay in this version are left out. */
export async function countedFacts(
	db: { read: Queries },
	attempts: readonly CountedAttempt[],
	version: ScenarioVersion,
): Promise<AttemptFacts[]> {
	const shelf = shelves.get(db.read) ?? new Map<string, AttemptFacts | null>()
	shelves.set(db.read, shelf)
	const found = new Map(attempts.map(({ id, stamp }) => [id, shelf.get(stamp)]))
	const missing = attempts.filter(({ id }) => found.get(id) === undefined)
	let since = performance.now()
	for (let from = 0; from < missing.length; from += batch) {
		const some = missing.slice(from, from + batch)
		const ids = some.map(({ id }) => id)
		const read = await countedAttempts(db.read, ids)
		for (const attempt of byStart(read, version)) {
			found.set(attempt.id, readFacts(attempt, version))
			if (performance.now() - since < longestTurnMs) continue
			await setImmediate()
			since = performance.now()
		}
		for (const { id, stamp } of some) shelf.set(stamp, found.get(id) ?? null)
	}
	for (const oldest of [...shelf.keys()].slice(0, Math.max(0, shelf.size - mostKept))) shelf.delete(oldest)
	return [...found.values()].flatMap((facts) => facts ?? [])
}

/** Those with the same start one after the other: what can still come is worked out once a start. */
function byStart(attempts: readonly AttemptWithMoves[], { definition }: ScenarioVersion): AttemptWithMoves[] {
	const starts = new Map<string, AttemptWithMoves[]>()
	for (const one of attempts) {
		const start = canonical(startFor(definition, one.seed, one.opening.memory))
		starts.set(start, [...(starts.get(start) ?? []), one])
	}
	return [...starts.values()].flat()
}

function readFacts(attempt: AttemptWithMoves, version: ScenarioVersion): AttemptFacts | null {
	const { definition, bounds } = version
	const { id, personId, seed, opening, rule, confirmation, confirmed, startedAt } = attempt
	const moves = movesOf(attempt.moves)
	const stored: StoredAttempt = {
		...{ id, seed, opening, rule, person: personId, startedAt: startedAt.getTime() },
		moves: attempt.moves.flatMap(({ at }, place) => {
			const move = moves[place]
			return move ? [{ move, at: at.getTime() }] : []
		}),
		confirmed: confirmation === 'awaited' ? [] : confirmed,
		awaited: confirmation === 'awaited',
	}
	const facts = factsOf(stored, definition, bounds)
	const round = lastRound(confirmed)
	if (!facts || facts.ending === null || round === 0) return facts
	return factsOf(
		{ ...stored, counts: resultOfRound(attempt, version, runOf(attempt, version), round) },
		definition,
		bounds,
	)
}
