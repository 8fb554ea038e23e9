import { placesOf } from '../../scenario/graph'
import { asMarked, type Marks, marked, unmarked } from '../../scenario/marks'
import { verdictOf } from '../../scenario/verdict'
import type { Bounds } from '../bounds'
import type { Way } from '../packed/tables'
import { unpacking } from '../packed/unpacked'
import type { Graph } from '../reach/graph'

/**
 * `passages`: different rows of replies from the start to an ending, each counted once; whole numbers, exact up to 2^53.
 * `chance`: how likely somebody who draws every reply by chance, each on offer alike, comes through one of these, 0-1.
 */
export type Count = { passages: number; chance: number }
export type PassageCount = Count & {
	/** Those of them that pass under the scenario's own rule. */
	passing: Count
	/** In the author's order; they add up to the whole. */
	endings: (Count & { id: string; passing: Count })[]
}

/** How many ways lead to one state with the same marks, and how likely they are all together. */
type Ways = { passages: number; chance: number }
/** By the number of the marks. */
type Held = Map<number, Ways>

/** More than so many pairs of a state and its marks are not followed. */
export const mostHeld = 500_000

/**
 * Counts every passage of a graph: passages that come to the same state with the same marks are counted together, turn by
 * turn, since whatever follows is the same for all of them. Null where there are more of these than `most`. `told` hears
 * how many have been followed, after each turn.
 */
export function countPassages(
	graph: Graph,
	resolution: Bounds['resolution'],
	most: number = mostHeld,
	told: (followed: number) => void = () => {},
): PassageCount | null {
	const { tables, turns, firstTurn } = graph
	const { definition, layout } = tables
	const { endings } = placesOf(definition)
	const marking = openMarking()
	const stateAt = unpacking(tables)
	const counts = new Map(definition.endings.map(({ id }) => [id, { ...none(), passing: none() }]))
	let here = new Map<number, Held>([[0, new Map([[marking.first, { passages: 1, chance: 1 }]])]])
	let followed = 0
	for (const [index, turn] of turns.entries()) {
		const next = new Map<number, Held>()
		for (const [number, held] of here) {
			followed += held.size
			const [from, to] = [turn.first[number] ?? 0, turn.first[number + 1] ?? 0]
			if (from === to) end(index, number, held)
			for (let edge = from; edge < to; edge += 1) {
				const way = turn.ways[edge]
				const target = turn.to[edge]
				if (way === undefined || target === undefined) continue
				const into = next.get(target) ?? new Map<number, Ways>()
				next.set(target, into)
				const after = marking.after(way, turn.again[edge] ?? false)
				for (const [marks, ways] of held) add(into, after(marks), ways, 1 / (to - from))
			}
			if (followed > most) return null
		}
		told(followed)
		here = next
	}
	const all = definition.endings.map(({ id }) => ({
		id,
		...(counts.get(id) ?? { ...none(), passing: none() }),
	}))
	return { ...sumOf(all), passing: sumOf(all.map(({ passing }) => passing)), endings: all }

	function end(index: number, number: number, held: Held): void {
		const level = turns[index]?.level
		if (!level) return
		const state = stateAt(level.words, number * layout.words, firstTurn + index)
		const ending = endings.get(state.at) ?? endings.get(definition.turns.then)
		const count = ending && counts.get(ending.id)
		if (!ending || !count) return
		for (const [marks, ways] of held) {
			const { passed } = verdictOf(
				definition,
				definition.rule,
				resolution,
				ending,
				state,
				marking.marksOf(marks),
			)
			for (const sum of passed ? [count, count.passing] : [count]) {
				sum.passages += ways.passages
				sum.chance += ways.chance
			}
		}
	}
}

const none = (): Count => ({ passages: 0, chance: 0 })

function sumOf(counts: readonly Count[]): Count {
	const sum = none()
	for (const { passages, chance } of counts) {
		sum.passages += passages
		sum.chance += chance
	}
	return sum
}

function add(into: Held, marks: number, { passages, chance }: Ways, share: number): void {
	const ways = into.get(marks)
	if (ways) {
		ways.passages += passages
		ways.chance += chance * share
	} else into.set(marks, { passages, chance: chance * share })
}

/** Gives marks that score alike one number, and remembers what each reply makes of them. */
function openMarking() {
	const all: Marks[] = []
	const numbers = new Map<string, number>()
	const steps = new Map<Way, [Map<number, number>, Map<number, number>]>()
	const numberOf = (marks: Marks) => {
		const { tone, respect, minusTwos, owed, standing } = marks
		const key = JSON.stringify([tone, respect, minusTwos > 0, [...owed].sort(), [...standing].sort()])
		const number = numbers.get(key) ?? all.push(marks) - 1
		numbers.set(key, number)
		return number
	}
	const marksOf = (number: number) => all[number] ?? unmarked
	return {
		first: numberOf(unmarked),
		marksOf,
		after(way: Way, again: boolean) {
			const both = steps.get(way) ?? [new Map<number, number>(), new Map<number, number>()]
			steps.set(way, both)
			const known = both[again ? 1 : 0]
			const said = asMarked(way.reply)
			return (marks: number): number => {
				const after = known.get(marks) ?? numberOf(marked(marksOf(marks), said, again))
				known.set(marks, after)
				return after
			}
		},
	}
}
