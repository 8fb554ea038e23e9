import { placesOf } from '../../scenario/graph'
import { asMarked, type Marks, marked, unmarked } from '../../scenario/marks'
import { totalOf } from '../../scenario/rubric'
import { type Verdict, verdictOf } from '../../scenario/verdict'
import { atLeastAsGood } from '../at-least-as-good'
import { unpacking } from '../packed/unpacked'
import { openHeap } from './heap'
import { type Reach, scoresOf, sharesOf } from './reach'

/** A way by the replies' ids, where it ends, and what it comes to under the scenario's own rule. */
export type BestWay = { way: string[]; ending: string; verdict: Verdict }

type Passage = {
	turn: number
	number: number
	marks: Marks
	bound: number
	before: Passage | null
	reply: string
}

/**
 * The way with the highest total, of those that pass where any does. Passages are followed by the total still within
 * reach, the highest first, so the first to end is the best. `capped` after following `cap` of them.
 */
export function bestWay(reach: Reach, cap: number): BestWay | null | 'capped' {
	return wayTowards(reach, cap, 'best')
}

/** The way with the lowest total, found as the best is. */
export function worstWay(reach: Reach, cap: number): BestWay | null | 'capped' {
	return wayTowards(reach, cap, 'worst')
}

function wayTowards(reach: Reach, cap: number, side: 'best' | 'worst'): BestWay | null | 'capped' {
	const outdoes = (other: Marks, marks: Marks) =>
		side === 'best' ? atLeastAsGood(other, marks) : atLeastAsGood(marks, other)
	const { graph, ahead } = reach
	const { tables, turns, firstTurn } = graph
	const { definition } = tables
	const resolution = sharesOf(reach)
	const state = unpacking(tables)
	const endings = placesOf(definition).endings
	const fronts = new Map<string, Marks[]>()
	const heap = openHeap<Passage>(
		(one, other) =>
			(side === 'best' ? one.bound > other.bound : one.bound < other.bound) ||
			(one.bound === other.bound && one.turn > other.turn),
	)
	const open = (passage: Omit<Passage, 'bound'>) => {
		const { turn, number, marks } = passage
		const still = ahead[turn]?.[number]
		if (!still) return
		const key = `${turn} ${number} ${marks.tone.marked} ${marks.respect.marked}`
		const front = fronts.get(key) ?? []
		if (front.some((other) => outdoes(other, marks))) return
		fronts.set(key, [...front, marks])
		const { tone, respect, resolution: share } = scoresOf(still, marks, resolution)
		const within = { tone: tone[side], respect: respect[side], resolution: share[side] }
		heap.push({ ...passage, bound: totalOf(within, definition.rule.weights) })
	}
	open({ turn: 0, number: 0, marks: unmarked, before: null, reply: '' })
	let first: BestWay | null = null
	let followed = 0
	for (let at = heap.pop(); at; at = heap.pop()) {
		if (++followed > cap) return 'capped'
		const turn = turns[at.turn]
		if (!turn) continue
		const [from, to] = [turn.first[at.number] ?? 0, turn.first[at.number + 1] ?? 0]
		for (let edge = from; edge < to; edge += 1) {
			const way = turn.ways[edge]
			if (!way) continue
			const marks = marked(at.marks, asMarked(way.reply), turn.again[edge] ?? false)
			open({ turn: at.turn + 1, number: turn.to[edge] ?? 0, marks, before: at, reply: way.reply.id })
		}
		if (from < to) continue
		const ended = state(turn.level.words, at.number * tables.layout.words, firstTurn + at.turn)
		const ending = endings.get(ended.at) ?? endings.get(definition.turns.then)
		if (!ending) continue
		const verdict = verdictOf(definition, definition.rule, resolution, ending, ended, at.marks)
		const found = { way: repliesOf(at), ending: ending.id, verdict }
		if (verdict.passed || side === 'worst') return found
		first ??= found
	}
	return first
}

function repliesOf(passage: Passage): string[] {
	const way: string[] = []
	for (let at: Passage | null = passage; at?.before; at = at.before) way.unshift(at.reply)
	return way
}
