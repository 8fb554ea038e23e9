import type { Bounds } from '../../paths/bounds'
import { boundsAt } from '../../paths/bounds-of'
import { type ConfirmedMark, confirmedRun } from '../../play/confirmed-run'
import { moveRun, startRun } from '../../play/run'
import { dimensions, type Rule, type ScenarioDefinition } from '../../scenario/definition'
import type { Move, Opening, Run } from '../../scenario/run'
import { startFor } from '../../scenario/starts'
import { offered } from '../../scenario/step'
import { assess } from '../assess'
import type { Result } from '../result'
import { roadOf } from '../road'
import type { AttemptFacts, TurnFacts, UnclearText } from './attempt-facts'

/** An attempt as it is stored. Times are milliseconds since 1970. */
export type StoredAttempt = {
	id: string
	person: string
	startedAt: number
	seed: number
	opening: Opening
	rule: Rule
	moves: readonly { move: Move; at: number }[]
	/** The marks that a trainer has confirmed; none where nobody has to. */
	confirmed: readonly ConfirmedMark[]
	/** A trainer has not yet looked, so nobody knows whether it is passed. */
	awaited: boolean
	/** What it counts for where a turn was marked again; else what its moves come to. */
	counts?: Pick<Result, 'scores' | 'passed'> | undefined
}

/**
 * What an attempt gives to figures, by its moves played once more and the marks that count; null where its moves are none
 * that this version allows. Whether it has ended is what its moves say.
 */
export function factsOf(
	attempt: StoredAttempt,
	definition: ScenarioDefinition,
	bounds: readonly [Bounds, ...Bounds[]],
): AttemptFacts | null {
	const { id, person, startedAt, moves, confirmed, rule } = attempt
	const stepped = steppedThrough(attempt, definition)
	if (!stepped) return null
	const { played, gaps, typedAt, unclear } = stepped
	const own = moves.map(({ move }) => move)
	const run = confirmed.length === 0 ? played : confirmedRun(played, own, confirmed)
	const start = startFor(definition, attempt.seed, attempt.opening.memory)
	const result =
		run.ending === null ? null : (attempt.counts ?? assess(run, boundsAt(bounds, definition, start), rule))
	return {
		...{ id, person, startedAt, typedAt, unclear },
		turns: turnsOf(run, gaps, rule),
		ending: run.ending,
		stoppedAt: run.ending === null ? run.state.at : null,
		offeredLast: run.ending === null ? offered(definition, run.state).map((reply) => reply.id) : [],
		total: result && result.scores.total,
		passed: result && !attempt.awaited ? result.passed : null,
	}
}

type Stepped = { played: Run; gaps: number[][]; typedAt: string[]; unclear: UnclearText[] }

function steppedThrough(
	{ seed, opening, moves, startedAt }: StoredAttempt,
	definition: ScenarioDefinition,
): Stepped | null {
	let played = startRun(definition, seed, opening)
	let before = startedAt
	let waiting: number[] = []
	const gaps: number[][] = []
	const typedAt = new Set<string>()
	const unclear: UnclearText[] = []
	for (const { move, at } of moves) {
		const moved = moveRun(played, move)
		if (!moved.ok) return null
		const scene = played.state.at
		if (move.kind === 'written') {
			typedAt.add(scene)
			if (move.matched === null && move.text !== '') unclear.push({ scene, text: move.text })
		}
		waiting.push(Math.max(0, at - before) / 1000)
		before = at
		if (moved.run.turns.length > played.turns.length) {
			gaps.push(waiting)
			waiting = []
		}
		played = moved.run
	}
	return { played, gaps, typedAt: [...typedAt], unclear }
}

function turnsOf(run: Run, gaps: readonly number[][], { weights }: Rule): TurnFacts[] {
	const road = roadOf(run)
	return run.turns.map((turn, index) => {
		const { scene, reply, tone, respect, before, after } = turn
		const own = road[index]
		const sum = own && dimensions.map((one) => (own[one].before - own[one].after) * weights[one])
		return {
			...{ scene, tone, respect, reply: reply.id, to: after.at },
			offered: offered(run.definition, before).map(({ id }) => id),
			gaps: gaps[index] ?? [],
			lost: sum ? Math.floor(sum.reduce((all, one) => all + one, 0) / 100) : null,
		}
	})
}
