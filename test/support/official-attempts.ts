import { factsOf, type StoredAttempt } from '#app/core/assessment/numbers/facts-of'
import { byPerson, type PersonFacts } from '#app/core/assessment/numbers/first-of-each'
import { boundsOf } from '#app/core/paths/bounds-of'
import { moveRun, plainOpening, startRun } from '#app/core/play/run'
import { draws } from '#app/core/scenario/chance'
import type { Reply, ScenarioDefinition } from '#app/core/scenario/definition'
import type { Opening, Run } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'

export type Player = (run: Run, offer: readonly Reply[], turn: number) => string | null

const began = Date.UTC(2026, 2, 2, 9)
const minute = 60_000

/** An official attempt by a player who says what it tells at each turn, 20 seconds a turn; null: they stop there. */
export function playedBy(
	definition: ScenarioDefinition,
	player: Player,
	more: Partial<StoredAttempt> & { opening?: Opening } = {},
): StoredAttempt {
	const { seed = 1, opening = plainOpening, startedAt = began } = more
	const moves: StoredAttempt['moves'][number][] = []
	let run = startRun(definition, seed, opening)
	while (run.ending === null) {
		const reply = player(run, offered(definition, run.state), run.turns.length)
		if (reply === null) break
		const moved = moveRun(run, { kind: 'chosen', reply })
		if (!moved.ok) throw new Error(`${reply} is ${moved.refused}`)
		moves.push({ move: { kind: 'chosen', reply }, at: startedAt + (moves.length + 1) * 20_000 })
		run = moved.run
	}
	return {
		...{ id: 'attempt', person: 'nina', startedAt, seed, opening, rule: definition.rule, moves },
		confirmed: [],
		awaited: false,
		...more,
	}
}

/** A player who says these replies one after the other, and stops after the last. */
export const saysInTurn =
	(...replies: string[]): Player =>
	(_run, _offer, turn) =>
		replies[turn] ?? null

/** A player whom a seed decides; of so many hundred turns one is their last. */
export function anyPlayer(seed: number, stops = 10): Player {
	const next = draws(seed, 'a player of tests', 0)
	return (_run, offer) =>
		next() % 100 < stops ? null : (offer[Math.floor((next() * offer.length) / 2 ** 32)]?.id ?? null)
}

/** What people did, one attempt each, a minute apart; each by a list of replies. */
export function peopleWho(
	definition: ScenarioDefinition,
	ways: readonly (string[] | Player)[],
): PersonFacts[] {
	const bounds = boundsOf(definition)
	return byPerson(
		ways.flatMap((way, at) => {
			const player = typeof way === 'function' ? way : saysInTurn(...way)
			const own = { id: `attempt-${at}`, person: `person-${at}`, startedAt: began + at * minute }
			return factsOf(playedBy(definition, player, own), definition, bounds) ?? []
		}),
	)
}

/** The same thing so many times. */
export const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item)
