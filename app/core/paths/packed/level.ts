import { readField } from './layout'
import type { Tables } from './tables'

/**
 * Distinct states of one turn, one after the other in `words`, with room for more. `slots` find equal states: pairs of
 * a hash and the state's number from 1, 0 where a slot is free; their number is a power of two.
 */
export type Level = { words: Int32Array; count: number; slots: Int32Array }

const leastRoom = 64

/** A level for about as many states as told. */
export function emptyLevel(tables: Tables, states = 0): Level {
	const room = 2 ** Math.ceil(Math.log2(Math.max(leastRoom, states)))
	return { words: new Int32Array(room * tables.layout.words), count: 0, slots: new Int32Array(room * 4) }
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
	if (level.count * 4 >= level.slots.length) spread(level)
	const at = level.count * tables.layout.words
	const hash = hashAt(tables, level.words, at)
	const slot = slotFor(tables, level, at, hash)
	const found = level.slots[slot + 1] ?? 0
	if (found > 0) return found - 1
	level.count += 1
	level.slots[slot] = hash
	level.slots[slot + 1] = level.count
	return level.count - 1
}

/** Of what is live: the place is, so states in different places are told apart. Of one word it loses nothing. */
function hashAt({ live, layout, at: place }: Tables, words: Int32Array, at: number): number {
	const size = layout.words
	const masks = readField(words, at, place) * size
	let hash = 0
	for (let word = 0; word < size; word += 1) {
		hash = Math.imul(hash ^ ((words[at + word] ?? 0) & (live[masks + word] ?? 0)), 0x9e3779b1)
		hash ^= hash >>> 15
	}
	return hash
}

/** The slot of an equal state, or the free one where it would go. */
function slotFor(tables: Tables, { words, slots }: Level, at: number, hash: number): number {
	const last = slots.length / 2 - 1
	let slot = hash & last
	for (let number = slots[slot * 2 + 1] ?? 0; number > 0; number = slots[slot * 2 + 1] ?? 0) {
		if (slots[slot * 2] === hash && isSame(tables, words, at, number - 1)) break
		slot = (slot + 1) & last
	}
	return slot * 2
}

function isSame({ live, layout, at: place }: Tables, words: Int32Array, at: number, number: number): boolean {
	const size = layout.words
	if (size === 1) return true
	const other = number * size
	const masks = readField(words, at, place) * size
	for (let word = 0; word < size; word += 1) {
		const differ = (words[at + word] ?? 0) ^ (words[other + word] ?? 0)
		if ((differ & (live[masks + word] ?? 0)) !== 0) return false
	}
	return true
}

/** Twice as many slots; all in it are distinct, so each goes to the first free one. */
function spread(level: Level): void {
	const { slots } = level
	const wider = new Int32Array(slots.length * 2)
	const last = slots.length - 1
	for (let from = 0; from < slots.length; from += 2) {
		const number = slots[from + 1] ?? 0
		if (number === 0) continue
		const hash = slots[from] ?? 0
		let slot = hash & last
		while (wider[slot * 2 + 1] !== 0) slot = (slot + 1) & last
		wider[slot * 2] = hash
		wider[slot * 2 + 1] = number
	}
	level.slots = wider
}

/** The number of the state that equals the one written at the tail; -1 where there is none. */
export function find(tables: Tables, level: Level): number {
	const at = level.count * tables.layout.words
	const slot = slotFor(tables, level, at, hashAt(tables, level.words, at))
	return (level.slots[slot + 1] ?? 0) - 1
}
