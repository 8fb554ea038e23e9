import { canonical } from '../../scenario/canonical'
import type { Dimension, ScenarioDefinition } from '../../scenario/definition'
import { asMarked, type Marks, marked, unmarked } from '../../scenario/marks'
import { resolutionOf } from '../../scenario/rubric'
import type { Run, RunState } from '../../scenario/run'
import { find, tailOf } from '../packed/level'
import { putState } from '../packed/packed'
import { tablesOf } from '../packed/tables'
import { type Ahead, aheadIn } from './ahead'
import { type Graph, graphFrom } from './graph'
import { scoreWith } from './tails'

/** Best and worst that each dimension can still come to, in thousandths of a point (0-100000). */
export type Still = Record<Dimension, { best: number; worst: number }>

/** What can still come from one state on, for every state after it. */
export type Reach = { graph: Graph; ahead: Ahead[][] }

/** More states than this are not looked at: a debrief must not keep anybody waiting. */
export const reachCap = 20_000

/** Nor more than so many ways to be marked, for each of those on average. */
const tailsPerState = 20

const kept = { again: true, harm: true }
const known = new WeakMap<ScenarioDefinition, Map<string, Reach | null>>()
/** The latest few of a definition are kept: as many starts as come up by turns. */
const mostKept = 4

/**
 * Everything that can still come from a state, with the marks so far; null where that is more than `cap` states, or where
 * these can be marked in too many ways. The latest are kept as long as the definition is.
 */
export function reachFrom(
	definition: ScenarioDefinition,
	state: RunState,
	marks: Marks = unmarked,
	cap: number = reachCap,
): Reach | null {
	const own = known.get(definition) ?? new Map<string, Reach | null>()
	known.set(definition, own)
	const key = canonical([state, marks.owed, marks.minusTwos > 0, cap])
	let reach = own.get(key)
	own.delete(key)
	if (reach === undefined) {
		const graph = graphFrom(tablesOf(definition, kept), state, marks, cap)
		const ahead = graph && aheadIn(graph, cap * tailsPerState)
		reach = graph && ahead && { graph, ahead }
	}
	own.set(key, reach)
	for (const oldest of [...own.keys()].slice(0, -mostKept)) own.delete(oldest)
	return reach
}

/** The worst and best share of task needs that a reach can end in, as bounds have it. */
export function sharesOf({ ahead }: Reach): { worst: number; best: number } | null {
	return ahead[0]?.[0]?.share ?? null
}

/**
 * What can still come of a passage that is in this state with these marks; null where `reach` does not have the state.
 * `resolution` is the worst and best share of its start, as `assess` takes it.
 */
export function stillIn(
	{ graph, ahead }: Reach,
	state: RunState,
	marks: Marks,
	resolution: { worst: number; best: number } | null,
): Still | null {
	const turn = graph.turns[state.turn - graph.firstTurn]
	if (!turn) return null
	putState(graph.tables, state, marks, turn.level.words, tailOf(graph.tables, turn.level))
	const found = ahead[state.turn - graph.firstTurn]?.[find(graph.tables, turn.level)]
	return found ? scoresOf(found, marks, resolution) : null
}

/** What a state can still come to, in scores, for a passage that comes to it with these marks. */
export function scoresOf(
	found: Ahead,
	marks: Pick<Marks, 'tone' | 'respect'>,
	resolution: { worst: number; best: number } | null,
): Still {
	const sides = (dimension: 'tone' | 'respect') => {
		const side = { best: 0, worst: 100_000 }
		for (const tail of found[dimension].best)
			side.best = Math.max(side.best, scoreWith(marks[dimension], tail))
		for (const tail of found[dimension].worst)
			side.worst = Math.min(side.worst, scoreWith(marks[dimension], tail))
		return side
	}
	return {
		tone: sides('tone'),
		respect: sides('respect'),
		resolution: {
			best: resolutionOf(found.share.best, resolution),
			worst: resolutionOf(found.share.worst, resolution),
		},
	}
}

/** A run may leave the paths of chosen replies by what was typed; so often may a new search begin. */
const mostSearches = 4

/**
 * What could still come before the first turn of a run, and after each; null where there are too many paths to say. A
 * ceiling never rises: what was reached had been within reach, also where it was typed better than any choice.
 * `resolution` is the worst and best share of the run's start; worked out here unless told.
 */
export function stillAlong(
	run: Pick<Run, 'definition' | 'state' | 'turns'>,
	resolution?: { worst: number; best: number } | null,
	cap: number = reachCap,
): Still[] | null {
	let marks = unmarked
	let reach: Reach | null = null
	let searches = 0
	let shares = resolution
	const all: Still[] = []
	const states = [...run.turns.map(({ before }) => before), run.state]
	for (const [index, state] of states.entries()) {
		let still: Still | null = reach && stillIn(reach, state, marks, shares ?? null)
		if (!still) {
			searches += 1
			reach = searches > mostSearches ? null : reachFrom(run.definition, state, marks, cap)
			if (shares === undefined && reach) shares = sharesOf(reach)
			still = reach && stillIn(reach, state, marks, shares ?? null)
		}
		if (!still) return null
		all.push(still)
		const turn = run.turns[index]
		if (!turn) continue
		const { reply, tone, respect, again } = turn
		marks = marked(marks, { ...asMarked(reply), tone, respect }, again)
	}
	return neverRising(all)
}

function neverRising(all: readonly Still[]): Still[] {
	const level: Still[] = []
	for (const still of all.toReversed()) {
		const after = level.at(-1)
		const side = (dimension: Dimension) => ({
			best: Math.max(still[dimension].best, after?.[dimension].best ?? 0),
			worst: Math.min(still[dimension].worst, after?.[dimension].worst ?? 100_000),
		})
		level.push({ tone: side('tone'), respect: side('respect'), resolution: side('resolution') })
	}
	return level.toReversed()
}
