import type { Value } from '../../scenario/condition'
import { make } from './change-of'
import { indexIn } from './domain'
import { readField, writeField } from './layout'
import type { Offer, Tables, Way } from './tables'

/** Writes the state before the first turn. Agrees with `startState`. */
export function putStart(tables: Tables, start: Record<string, Value>, into: Int32Array, at: number): void {
	const { definition, layout, domains } = tables
	into.fill(0, at, at + layout.words)
	for (const { name, start: plain } of definition.state) {
		const [domain, field] = [domains.get(name), layout.fields.get(`value:${name}`)]
		if (domain && field) writeField(into, at, field, indexIn(domain, start[name] ?? plain))
	}
	const first = definition.scenes.length > 0 ? 0 : tables.then
	moveTo(tables, into, at, first)
}

/** The mood's number. Agrees with `moodOf`. */
export function moodAt(tables: Tables, words: Int32Array, at: number, turn: number): number {
	const { tiers } = tables
	for (const { mood, test } of tiers) if (test(words, at, turn, -1)) return mood
	return tiers.at(-1)?.mood ?? 0
}

/** The ways on offer, in the author's order; often the same list. Agrees with `offered`. */
export function offersAt(
	tables: Tables,
	words: Int32Array,
	at: number,
	turn: number,
	mood: number,
): readonly Way[] {
	const offers = tables.offers[readField(words, at, tables.at)]
	if (!offers) return nothing
	const { all, known, few } = offers
	if (!few) return all.flatMap((offer) => wayNow(offer, words, at, turn, mood) ?? nothing)
	let key = 0
	for (const offer of all) key = key * (offer.ways.length + 1) + caseNow(offer, words, at, turn, mood)
	let ways = known[key]
	if (!ways) {
		ways = all.flatMap((offer) => wayNow(offer, words, at, turn, mood) ?? nothing)
		known[key] = ways
	}
	return ways
}

/** Whether anything is on offer. */
export function hasOffer(tables: Tables, words: Int32Array, at: number, turn: number): boolean {
	const mood = moodAt(tables, words, at, turn)
	const offers = tables.offers[readField(words, at, tables.at)]?.all ?? []
	return offers.some((offer) => caseNow(offer, words, at, turn, mood) > 0)
}

const nothing: readonly Way[] = []

function wayNow(offer: Offer, words: Int32Array, at: number, turn: number, mood: number): Way | undefined {
	return offer.ways[caseNow(offer, words, at, turn, mood) - 1]
}

/** 0 where it is not on offer, 1 where it is in no case, 2 in the first case, and so on. */
function caseNow(offer: Offer, words: Int32Array, at: number, turn: number, mood: number): number {
	const { gone, when, cases } = offer
	if (gone && readField(words, at, gone) === 1) return 0
	if (when && !when(words, at, turn, mood)) return 0
	for (let number = 0; number < cases.length; number += 1)
		if (cases[number]?.(words, at, turn, mood)) return number + 2
	return 1
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
	make(way.program, into, intoAt)
	let place = way.to
	if (!tables.isEnding[place]) {
		for (const { field, zero, to } of tables.patience) {
			if (readField(into, intoAt, field) !== zero || readField(words, at, field) === zero) continue
			place = to
			break
		}
		if (turn + 1 >= tables.most && !tables.isEnding[place]) place = tables.then
	}
	moveTo(tables, into, intoAt, place)
}

/** Puts a state elsewhere, and notes that it was seen there. */
export function moveTo(tables: Tables, words: Int32Array, at: number, place: number): void {
	const enter = tables.enter[place]
	if (enter) make(enter, words, at)
}
