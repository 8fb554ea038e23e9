import { type Dimension, dimensions } from '../../scenario/definition'
import { asMarked } from '../../scenario/marks'
import { readField } from '../packed/layout'
import type { Graph } from '../reach/graph'
import { type Reach, type Still, scoresOf, sharesOf } from '../reach/reach'
import { added, type Tail, tallyOf, worthKeeping } from '../reach/tails'

/** Where a scene comes up at one turn (from 1), and what ways through it can still score there. */
export type SceneTurn = { turn: number; states: number; still: Still }
/** A scene that is reached, over all of its turns together, and turn by turn. */
export type SceneMet = { id: string; states: number; still: Still; turns: SceneTurn[] }

/** The scenes that a reach comes to, in the author's order: best and worst score of all ways through each. */
export function scenesMet(reach: Reach): SceneMet[] {
	const { graph, ahead } = reach
	const { tables, turns, firstTurn } = graph
	const resolution = sharesOf(reach)
	const met = new Map<number, SceneMet>()
	let behind: Behind[] = [{ tone: alone(), respect: alone() }]
	for (const [index, turn] of turns.entries()) {
		const number = firstTurn + index + 1
		for (const [state, before] of behind.entries()) {
			const place = readField(turn.level.words, state * tables.layout.words, tables.at)
			const still = ahead[index]?.[state]
			if (tables.isEnding[place] || !still) continue
			const scores = through(before, still, resolution)
			const scene = met.get(place) ?? { id: tables.places[place] ?? '', states: 0, still: scores, turns: [] }
			met.set(place, scene)
			const last = scene.turns.at(-1)
			const now = last?.turn === number ? last : { turn: number, states: 0, still: scores }
			if (now !== last) scene.turns.push(now)
			scene.states += 1
			now.states += 1
			scene.still = wider(scene.still, scores)
			now.still = wider(now.still, scores)
		}
		behind = followed(graph, index, behind)
	}
	return [...met].sort(([a], [b]) => a - b).map(([, scene]) => scene)
}

type Sides = { best: Tail[]; worst: Tail[] }
/** What the ways to a state have been marked with, as far as it can matter. */
type Behind = { tone: Sides; respect: Sides }

const alone = (): Sides => ({ best: [0], worst: [0] })

function followed({ turns }: Graph, index: number, behind: readonly Behind[]): Behind[] {
	const [turn, next] = [turns[index], turns[index + 1]]
	if (!turn || !next) return []
	const none = (): Behind => ({ tone: { best: [], worst: [] }, respect: { best: [], worst: [] } })
	const after = Array.from({ length: next.level.count }, none)
	for (const [state, before] of behind.entries())
		for (let edge = turn.first[state] ?? 0; edge < (turn.first[state + 1] ?? 0); edge += 1) {
			const [way, to] = [turn.ways[edge], after[turn.to[edge] ?? 0]]
			if (!way || !to) continue
			const marks = asMarked(way.reply)
			for (const dimension of ['tone', 'respect'] as const)
				for (const side of ['best', 'worst'] as const) {
					const more = added(marks[dimension], turn.again[edge] ?? false)
					for (const tail of before[dimension][side]) to[dimension][side].push(tail + more)
				}
		}
	for (const one of after)
		for (const dimension of ['tone', 'respect'] as const)
			for (const side of ['best', 'worst'] as const)
				one[dimension][side] = worthKeeping(one[dimension][side], side === 'best')
	return after
}

function through(
	before: Behind,
	still: Reach['ahead'][number][number],
	resolution: Still['tone'] | null,
): Still {
	const side = (dimension: 'tone' | 'respect') => {
		const scores = (tail: Tail) => {
			const tally = tallyOf(tail)
			return scoresOf(still, { tone: tally, respect: tally }, null)[dimension]
		}
		return {
			best: Math.max(...before[dimension].best.map((tail) => scores(tail).best)),
			worst: Math.min(...before[dimension].worst.map((tail) => scores(tail).worst)),
		}
	}
	const nothing = tallyOf(0)
	const share = scoresOf(still, { tone: nothing, respect: nothing }, resolution).resolution
	return { tone: side('tone'), respect: side('respect'), resolution: share }
}

function wider(one: Still, other: Still): Still {
	const side = (dimension: Dimension) => ({
		best: Math.max(one[dimension].best, other[dimension].best),
		worst: Math.min(one[dimension].worst, other[dimension].worst),
	})
	const [tone, respect, resolution] = dimensions.map(side)
	return { tone: tone ?? one.tone, respect: respect ?? one.respect, resolution: resolution ?? one.resolution }
}
