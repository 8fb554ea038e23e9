import { asMarked } from '../../scenario/marks'
import { type Field, type Layout, readField } from '../packed/layout'
import { moodAt } from '../packed/playing'
import type { Tables, Way } from '../packed/tables'
import { taskShares } from '../task-shares'
import type { Graph, Turn } from './graph'
import { added, endUnder, type Tail, worthKeeping } from './tails'

/** What a state can still come to: tails for tone and respect, shares of task needs met for resolution. */
export type Ahead = {
	tone: { best: Tail[]; worst: Tail[] }
	respect: { best: Tail[]; worst: Tail[] }
	share: { best: number; worst: number }
}

/** What every state of a graph can still come to, by turn and number; null where that is more than so many tails. */
export function aheadIn(graph: Graph, most: number): Ahead[][] | null {
	const { tables, turns, firstTurn } = graph
	const shares = taskShares(tables)
	const all: Ahead[][] = []
	let tails = 0
	let next: Ahead[] = []
	for (let index = turns.length - 1; index >= 0; index -= 1) {
		const turn = turns[index]
		if (!turn) continue
		const here: Ahead[] = []
		for (let number = 0; number < turn.level.count; number += 1) {
			const [from, to] = [turn.first[number] ?? 0, turn.first[number + 1] ?? 0]
			const at = number * tables.layout.words
			const ahead =
				from === to
					? atEnd(
							tables,
							turn,
							at,
							shares(
								turn.level.words,
								at,
								firstTurn + index,
								moodAt(tables, turn.level.words, at, firstTurn + index),
							),
						)
					: joined(turn, from, to, next)
			tails += ahead.tone.best.length + ahead.tone.worst.length
			tails += ahead.respect.best.length + ahead.respect.worst.length
			if (tails > most) return null
			here.push(ahead)
		}
		all.push(here)
		next = here
	}
	return all.toReversed()
}

function atEnd({ layout }: Tables, { level }: Turn, at: number, share: number): Ahead {
	const is = (field: Field | undefined) => field !== undefined && readField(level.words, at, field) > 0
	const harmed = is(layout.fields.get('harmed'))
	const owed = harmed && owedIn(layout).some(is)
	const end = endUnder(harmed ? (owed ? 55 : 85) : null)
	return {
		tone: { best: [0], worst: [0] },
		respect: { best: [end], worst: [end] },
		share: { best: share, worst: share },
	}
}

function owedIn({ fields }: Layout): Field[] {
	return [...fields].flatMap(([fact, field]) => (/^(stuck$|owed:)/.test(fact) ? [field] : []))
}

function joined(turn: Turn, from: number, to: number, next: readonly Ahead[]): Ahead {
	const share = { best: 0, worst: 100_000 }
	const [tone, respect] = [
		{ best: new Array<number>(), worst: new Array<number>() },
		{ best: new Array<number>(), worst: new Array<number>() },
	]
	for (let edge = from; edge < to; edge += 1) {
		const [way, after] = [turn.ways[edge], next[turn.to[edge] ?? 0]]
		if (!way || !after) continue
		const { tone: inTone, respect: inRespect } = marksOf(way)
		const again = turn.again[edge] ?? false
		const [addedTone, addedRespect] = [added(inTone, again), added(inRespect, again)]
		for (const side of ['best', 'worst'] as const) {
			for (const tail of after.tone[side]) tone[side].push(tail + addedTone)
			for (const tail of after.respect[side]) respect[side].push(tail + addedRespect)
		}
		share.best = Math.max(share.best, after.share.best)
		share.worst = Math.min(share.worst, after.share.worst)
	}
	return { tone: pruned(tone), respect: pruned(respect), share }
}

function pruned({ best, worst }: Ahead['tone']): Ahead['tone'] {
	return { best: worthKeeping(best, true), worst: worthKeeping(worst, false) }
}

const known = new WeakMap<Way, ReturnType<typeof asMarked>>()

function marksOf(way: Way): ReturnType<typeof asMarked> {
	let marks = known.get(way)
	if (!marks) {
		marks = asMarked(way.reply)
		known.set(way, marks)
	}
	return marks
}
