import type { Bounds } from '../paths/bounds'
import { reachFrom, type Still, stillIn } from '../paths/reach/reach'
import { dimensions, type ScenarioDefinition } from '../scenario/definition'
import { unmarked } from '../scenario/marks'
import { startsOf } from '../scenario/starts'
import { startState } from '../scenario/step'
import type { Change } from './change'
import { endingPlace } from './place-changes'

type Bounded = { definition: ScenarioDefinition; bounds: readonly Bounds[] }

/** How a definition is looked at: the best and worst still possible at its plain start; null: too many paths to say. */
export type Reckon = (definition: ScenarioDefinition) => Record<'tone' | 'respect', Still['tone']> | null

/** What changed in what can be reached: endings, passing, fewest turns, best and worst in each dimension. */
export function possibleChanges(before: Bounded, after: Bounded, reckon: Reckon = reckoned): Change[] {
	if (before.bounds.length === 0 || after.bounds.length === 0) return []
	const group = 'possible' as const
	const changes: Change[] = []
	const tell = (change: Change) => changes.push(change)
	const [was, is] = [passable(before.bounds), passable(after.bounds)]
	if (was !== is) tell({ group, place: null, kind: 'passable', from: was, to: is })
	changes.push(...endingsReached(before, after))
	const [few, fewer] = [fewest(before.bounds), fewest(after.bounds)]
	if (few !== fewer) tell({ group, place: null, kind: 'turns', from: few, to: fewer })
	const [earlier, later] = [stillOf(before, reckon), stillOf(after, reckon)]
	for (const dimension of dimensions)
		for (const side of ['best', 'worst'] as const) {
			const [from, to] = [earlier[dimension]?.[side], later[dimension]?.[side]]
			if (from === undefined || to === undefined || from === to) continue
			tell({ group, place: null, kind: 'score', dimension, side, from, to })
		}
	return changes
}

/** Of larger scenarios best and worst are not told: a page that compares must not keep anybody waiting. */
const mostStates = 6_000

function reckoned(definition: ScenarioDefinition): ReturnType<Reckon> {
	const [start] = startsOf(definition)
	const state = startState(definition, start?.values)
	const reach = reachFrom(definition, state, unmarked, mostStates)
	return reach && stillIn(reach, state, unmarked, null)
}

type Sides = { best: number; worst: number }

function stillOf({ definition, bounds }: Bounded, reckon: Reckon): Partial<Record<string, Sides>> {
	const still = reckon(definition)
	const shares = bounds.flatMap(({ resolution }) => resolution ?? [])
	const resolution = shares.length === bounds.length && {
		best: Math.max(...shares.map(({ best }) => best)),
		worst: Math.min(...shares.map(({ worst }) => worst)),
	}
	return {
		...(still && { tone: still.tone, respect: still.respect }),
		...(resolution && { resolution }),
	}
}

/** True: whatever the start. */
function passable(bounds: readonly Bounds[]): boolean | null {
	if (bounds.some((one) => one.passable === false)) return false
	return bounds.every((one) => one.passable === true) ? true : null
}

const fewest = (bounds: readonly Bounds[]) => Math.min(...bounds.map(({ fewestTurns }) => fewestTurns))

/** Of the endings that both have; nothing is said where there are too many paths. */
function endingsReached(before: Bounded, after: Bounded): Change[] {
	if ([...before.bounds, ...after.bounds].some(({ capped }) => capped)) return []
	const reachedIn = ({ bounds }: Bounded) => new Set(bounds.flatMap(({ endings }) => endings))
	const [was, is] = [reachedIn(before), reachedIn(after)]
	const known = new Set(before.definition.endings.map(({ id }) => id))
	return after.definition.endings.flatMap((ending): Change[] => {
		const { id } = ending
		if (!known.has(id) || was.has(id) === is.has(id)) return []
		return [{ group: 'possible', place: endingPlace(ending), kind: 'reached', now: is.has(id) }]
	})
}
