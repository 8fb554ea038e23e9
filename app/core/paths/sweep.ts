import type { Start } from '../scenario/starts'
import { readField } from './packed/layout'
import { emptyLevel, keep, tailOf } from './packed/level'
import { land, moodAt, offersAt, putStart } from './packed/playing'
import type { Tables, Way } from './packed/tables'

/** A state as a sweep shows it: packed in `words` from `at` on. The same object at every visit. */
export type Here = {
	words: Int32Array
	at: number
	turn: number
	place: number
	mood: number
	/** The ways on offer; none at an ending, or where there is nothing left to say. */
	ways: readonly Way[]
}

/** What one state may cost: the words of the states that its replies lead to. Where they cost more, fewer are visited. */
const wordsPerState = 400

/**
 * Visits every distinct state once, as `walk` does, without unpacking it. Memory is that of two turns' states. Stops
 * at `cap` states, or where there are so many replies that it would have taken as long.
 */
export function sweep(
	tables: Tables,
	visit: (here: Here) => void,
	cap: number,
	starts: readonly Start[],
): { states: number; capped: boolean } {
	const size = tables.layout.words
	const here: Here = { words: new Int32Array(0), at: 0, turn: 0, place: 0, mood: 0, ways: [] }
	let level = emptyLevel(tables)
	for (const { values } of starts) {
		putStart(tables, values, level.words, tailOf(tables, level))
		keep(tables, level)
	}
	let states = 0
	let work = 0
	for (; level.count > 0; here.turn += 1) {
		const next = emptyLevel(tables, Math.min(2 * level.count, cap))
		here.words = level.words
		for (let number = 0; number < level.count; number += 1) {
			if (states >= cap || work > cap * wordsPerState) return { states, capped: true }
			states += 1
			here.at = number * size
			here.place = readField(here.words, here.at, tables.at)
			here.mood = moodAt(tables, here.words, here.at, here.turn)
			here.ways = offersAt(tables, here.words, here.at, here.turn, here.mood)
			visit(here)
			work += here.ways.length * size
			for (const way of here.ways) {
				// What cannot be visited any more is not kept either.
				if (states + next.count > cap) break
				const tail = tailOf(tables, next)
				land(tables, here.words, here.at, here.turn, way, next.words, tail)
				keep(tables, next)
			}
		}
		level = next
	}
	return { states, capped: false }
}
