import { readField } from '../packed/layout'
import type { Graph } from './graph'

/** A way of fewest turns to an ending, by the replies' ids. */
export type EndingMet = { id: string; fewestTurns: number; way: string[] }

/** The endings of a graph, in the author's order. Where there was nothing left to say, it ended as the turn limit does. */
export function endingsMet(graph: Graph): EndingMet[] {
	const { tables, turns, firstTurn } = graph
	const met = new Map<number, EndingMet>()
	for (const [index, { level, first }] of turns.entries())
		for (let number = 0; number < level.count; number += 1) {
			if (first[number] !== first[number + 1]) continue
			const place = readField(level.words, number * tables.layout.words, tables.at)
			const ending = tables.isEnding[place] ? place : tables.then
			if (met.has(ending)) continue
			const way = wayTo(graph, index, number)
			met.set(ending, { id: tables.places[ending] ?? '', fewestTurns: firstTurn + index, way })
		}
	return [...met].sort(([a], [b]) => a - b).map(([, ending]) => ending)
}

/** The replies that first led to a state of a graph, by the author's ids. */
export function wayTo({ turns }: Graph, index: number, number: number): string[] {
	const way: string[] = []
	for (let turn = index; turn > 0; turn -= 1) {
		const [here, before] = [turns[turn], turns[turn - 1]]
		const edge = here?.cameBy[number] ?? 0
		way.unshift(before?.ways[edge]?.reply.id ?? '')
		number = before ? fromOf(before.first, edge) : 0
	}
	return way
}

/** The state that a way leads from: the last one whose ways begin at or before it. */
function fromOf(first: readonly number[], edge: number): number {
	let [low, high] = [0, first.length - 2]
	while (low < high) {
		const middle = (low + high + 1) >> 1
		if ((first[middle] ?? 0) <= edge) low = middle
		else high = middle - 1
	}
	return low
}
