import type { Value } from '../../scenario/condition'
import { indexIn } from './domain'
import { readField, writeField } from './layout'
import type { Tables, Way } from './tables'

/** Writes the state before the first turn. Agrees with `startState`. */
export function putStart(tables: Tables, start: Record<string, Value>, into: Int32Array, at: number): void {
	const { definition, layout, domains, places } = tables
	into.fill(0, at, at + layout.words)
	for (const { name, start: plain } of definition.state) {
		const [domain, field] = [domains.get(name), layout.fields.get(`value:${name}`)]
		if (domain && field) writeField(into, at, field, indexIn(domain, start[name] ?? plain))
	}
	const first = definition.scenes.length > 0 ? 0 : tables.then
	if (places.length > 0) writeField(into, at, tables.at, first)
	tables.seen[first]?.(into, at)
}

/** The mood's number. Agrees with `moodOf`. */
export function moodAt(tables: Tables, words: Int32Array, at: number, turn: number): number {
	const { tiers } = tables
	for (const { mood, test } of tiers) if (test(words, at, turn, -1)) return mood
	return tiers.at(-1)?.mood ?? 0
}

/** Puts the ways on offer into `ways`, in the author's order. Agrees with `offered`. */
export function offersAt(
	tables: Tables,
	words: Int32Array,
	at: number,
	turn: number,
	mood: number,
	ways: Way[],
): void {
	ways.length = 0
	const offers = tables.offers[readField(words, at, tables.at)]
	if (!offers) return
	for (const { gone, when, cases, ways: all } of offers) {
		if (gone && readField(words, at, gone) === 1) continue
		if (when && !when(words, at, turn, mood)) continue
		let number = 0
		if (cases.length > 0) number = 1 + cases.findIndex((test) => test(words, at, turn, mood))
		const way = all[number]
		if (way) ways.push(way)
	}
}

/** Writes the state after a way, `turn` being the turns taken before it. Agrees with `landing`. */
export function land(
	tables: Tables,
	words: Int32Array,
	at: number,
	turn: number,
	way: Way,
	into: Int32Array,
	intoAt: number,
): void {
	const size = tables.layout.words
	for (let word = 0; word < size; word += 1) into[intoAt + word] = words[at + word] ?? 0
	for (const change of way.changes) change(into, intoAt)
	for (const change of tables.time) change(into, intoAt)
	const place = tables.isEnding[way.to] ? way.to : placeInTime(tables, into, intoAt, turn + 1, way.to)
	moveTo(tables, into, intoAt, place)
}

/** Puts a state elsewhere, and notes that it was seen there. */
export function moveTo(tables: Tables, words: Int32Array, at: number, place: number): void {
	writeField(words, at, tables.at, place)
	tables.seen[place]?.(words, at)
}

function placeInTime(tables: Tables, words: Int32Array, at: number, turn: number, to: number): number {
	for (const { field, zero, to: leaves } of tables.patience)
		if (readField(words, at, field) === zero) return leaves
	return turn >= tables.most ? tables.then : to
}
