import type { Value } from '../scenario/condition'
import type { ScenarioDefinition } from '../scenario/definition'
import { isStart, type Start, startsOf } from '../scenario/starts'
import { startState } from '../scenario/step'
import type { Bounds } from './bounds'
import { tablesOf } from './packed/tables'
import { isPassable } from './passable'
import { sweep } from './sweep'
import { taskShares } from './task-shares'
import { walkCap } from './walk'
import { withoutWords } from './without-words'

type All = [Bounds, ...Bounds[]]
const known = new WeakMap<ScenarioDefinition, Map<number, All>>()

/** Where bounds are found that were worked out for a definition that is played alike. */
export type KeptBounds = { of: (key: string, make: () => All) => All }

/** The bounds of every start that seed and memory can give, the plain one first; worked out once a definition and cap. */
export function boundsOf(definition: ScenarioDefinition, cap: number = walkCap, kept?: KeptBounds): All {
	const own = known.get(definition) ?? new Map<number, All>()
	known.set(definition, own)
	const work = () => allBounds(definition, cap)
	const bounds = own.get(cap) ?? (kept ? kept.of(`${cap} ${withoutWords(definition)}`, work) : work())
	own.set(cap, bounds)
	return bounds
}

function allBounds(definition: ScenarioDefinition, cap: number): All {
	const [plain = { key: 'neutral', values: {} }, ...others] = startsOf(definition)
	return [boundsFrom(definition, plain, cap), ...others.map((start) => boundsFrom(definition, start, cap))]
}

/** Of a version's bounds those of the start that these first values belong to. */
export function boundsAt<B extends Pick<Bounds, 'start'>>(
	all: readonly [B, ...B[]],
	definition: ScenarioDefinition,
	values: Record<string, Value>,
): B {
	const first = startState(definition, values).values
	return all.find(({ start }) => isStart(start, first)) ?? all[0]
}

function boundsFrom(definition: ScenarioDefinition, start: Start, cap: number): Bounds {
	const tables = tablesOf(definition, {})
	const shares = taskShares(tables)
	const reached = new Set<number>()
	let worst = 100_000
	let best = 0
	let fewestTurns = 0
	const { states, capped } = sweep(
		tables,
		({ words, at, turn, place, mood, ways }) => {
			if (ways.length > 0) return
			if (reached.size === 0) fewestTurns = turn
			// A scene with nothing on offer ends the run as the turn limit does.
			reached.add(tables.isEnding[place] ? place : tables.then)
			const share = shares(words, at, turn, mood)
			worst = Math.min(worst, share)
			best = Math.max(best, share)
		},
		cap,
		[start],
	)
	const resolution = capped || reached.size === 0 ? null : { worst, best }
	return {
		start: start.key,
		resolution,
		fewestTurns,
		passable: isPassable(definition, resolution, cap, start),
		endings: [...reached].sort((a, b) => a - b).map((place) => tables.places[place] ?? ''),
		states,
		capped,
	}
}
