import { readField } from './layout'
import type { Tables } from './tables'

/** Distinct states of one turn, one after the other in `words`. Grows as it must; `slots` find equal states. */
export type Level = { words: Int32Array; count: number; slots: Int32Array }

export function emptyLevel(tables: Tables, room = 64): Level {
	return { words: new Int32Array(room * tables.layout.words), count: 0, slots: new Int32Array(room * 2) }
}

/** Where the next state may be written; `keep` then says whether it is new. */
export function tailOf(tables: Tables, level: Level): number {
	const size = tables.layout.words
	if ((level.count + 1) * size > level.words.length) {
		const wider = new Int32Array(level.words.length * 2)
		wider.set(level.words)
		level.words = wider
	}
	return level.count * size
}

/** The number of the state written at the tail: its own, or that of the earlier one that nothing live tells from it. */
export function keep(tables: Tables, level: Level): number {
	const size = tables.layout.words
	if (level.count * 2 >= level.slots.length) rehash(tables, level)
	const slot = slotOf(tables, level, level.count * size)
	const found = (level.slots[slot] ?? 0) - 1
	if (found >= 0) return found
	level.count += 1
	level.slots[slot] = level.count
	return level.count - 1
}

function rehash(tables: Tables, level: Level): void {
	const size = tables.layout.words
	level.slots = new Int32Array(level.slots.length * 2)
	for (let number = 0; number < level.count; number += 1)
		level.slots[slotOf(tables, level, number * size)] = number + 1
}

/** The slot of an equal state, or the free one where it would go. The number of slots is a power of two. */
function slotOf(tables: Tables, { words, slots }: Level, at: number): number {
	const { live, layout } = tables
	const size = layout.words
	const masks = readField(words, at, tables.at) * size
	let hash = 0
	for (let word = 0; word < size; word += 1) {
		hash = Math.imul(hash ^ ((words[at + word] ?? 0) & (live[masks + word] ?? 0)), 0x9e3779b1)
		hash ^= hash >>> 15
	}
	const last = slots.length - 1
	let slot = hash & last
	for (let filled = slots[slot] ?? 0; filled !== 0; filled = slots[slot] ?? 0) {
		const other = (filled - 1) * size
		let word = 0
		while (
			word < size &&
			(((words[at + word] ?? 0) ^ (words[other + word] ?? 0)) & (live[masks + word] ?? 0)) === 0
		)
			word += 1
		// Its place is in the words as well, and live everywhere: equal words mean equal masks.
		if (word === size) return slot
		slot = (slot + 1) & last
	}
	return slot
}
