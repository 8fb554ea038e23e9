import type { Evidence } from '../scenario/run'
import { givingIn } from './giving'
import type { Phrasings, Said } from './marking'
import { type Matcher, matcherOf } from './match'

/** What a text gives of the needs that were asked about, and what that makes of its resolution. */
export type Covered = {
	met: string[]
	points: (byActs: number) => number
	part: (evidence: Evidence) => Evidence
}

/** A need with fewer examples cannot be told from what else might be said. */
const fewest = 3
/** How much of resolution the needs are, where they can be told. */
const share = 0.5
/** Where none is met, resolution is not above this. */
const noneMet = 40

const nothing: Covered = { met: [], points: (byActs) => byActs, part: (evidence) => evidence }
const matchers = new WeakMap<object, ReadonlyMap<string, Matcher>>()

export function covered({ text, context, needs }: Said): Covered {
	if (!needs) return nothing
	const ready = matchersOf(needs)
	if (ready.size === 0) return nothing
	const met = [...ready].filter(([id, match]) => isMet(text, context, needs[id], match)).map(([id]) => id)
	const covers = 25 + 70 * (met.length / ready.size)
	const most = met.length === 0 ? noneMet : 100
	return {
		met,
		points: (byActs) => Math.min(most, (1 - share) * byActs + share * covers),
		part: (evidence) => ({ ...evidence, points: Math.round(evidence.points * (1 - share) * 10) / 10 }),
	}
}

function isMet(
	text: string,
	context: string | undefined,
	phrasings: Phrasings | undefined,
	match: Matcher,
): boolean {
	const pieces = phrasings ? givingIn(text, phrasings, context) : []
	return [pieces.join(' '), ...pieces].some((piece) => match(piece).id !== null)
}

function matchersOf(needs: Readonly<Record<string, Phrasings>>): ReadonlyMap<string, Matcher> {
	const kept = matchers.get(needs)
	if (kept) return kept
	const able = Object.entries(needs).filter(([, { examples }]) => examples.length >= fewest)
	const made = new Map(able.map(([id, phrasings]) => [id, matcherOf(Object.fromEntries([[id, phrasings]]))]))
	matchers.set(needs, made)
	return made
}
