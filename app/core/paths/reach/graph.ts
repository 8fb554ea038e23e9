import type { Marks } from '../../scenario/marks'
import type { RunState } from '../../scenario/run'
import { readField } from '../packed/layout'
import { emptyLevel, keep, type Level, tailOf } from '../packed/level'
import { putState } from '../packed/packed'
import { land, moodAt, offersAt } from '../packed/playing'
import type { Tables, Way } from '../packed/tables'

/** The distinct states of one turn, and the ways from each to states of the next: those from `first[n]` to `first[n + 1]`. */
export type Turn = {
	level: Level
	first: number[]
	ways: Way[]
	to: number[]
	/** Whether the reply was said before, and counts accordingly. */
	again: boolean[]
	/** Which way first led to a state of this turn: its number among the ways of the turn before. */
	cameBy: number[]
}

/** Every state that can still come from one, turn by turn. */
export type Graph = { tables: Tables; firstTurn: number; turns: Turn[]; states: number; edges: number }

/** The graph from a state on; null where it has more states than `cap`, or more than twenty ways for each of those. */
export function graphFrom(tables: Tables, from: RunState, marks: Marks, cap: number): Graph | null {
	const level = emptyLevel(tables)
	putState(tables, from, marks, level.words, tailOf(tables, level))
	keep(tables, level)
	const graph: Graph = { tables, firstTurn: from.turn, turns: [openTurn(level, [-1])], states: 1, edges: 0 }
	for (let turn = graph.turns[0]; turn && turn.level.count > 0; turn = graph.turns.at(-1)) {
		const next = openTurn(emptyLevel(tables, turn.level.count), [])
		for (let number = 0; number < turn.level.count; number += 1) {
			turn.first.push(turn.ways.length)
			spread(tables, turn, number, from.turn + graph.turns.length - 1, next)
			if (graph.states + next.level.count > cap || graph.edges + turn.ways.length > cap * 20) return null
		}
		turn.first.push(turn.ways.length)
		graph.edges += turn.ways.length
		graph.states += next.level.count
		graph.turns.push(next)
	}
	graph.turns.pop()
	return graph
}

function openTurn(level: Level, cameBy: number[]): Turn {
	return { level, first: [], ways: [], to: [], again: [], cameBy }
}

function spread(tables: Tables, turn: Turn, number: number, taken: number, next: Turn): void {
	const { words } = turn.level
	const at = number * tables.layout.words
	const mood = moodAt(tables, words, at, taken)
	for (const way of offersAt(tables, words, at, taken, mood)) {
		const tail = tailOf(tables, next.level)
		land(tables, words, at, taken, way, next.level.words, tail)
		const before = next.level.count
		const to = keep(tables, next.level)
		if (to === before) next.cameBy.push(turn.ways.length)
		turn.ways.push(way)
		turn.to.push(to)
		turn.again.push(way.said !== null && readField(words, at, way.said) === 1)
	}
}
