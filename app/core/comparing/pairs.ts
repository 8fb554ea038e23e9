import { alike } from '../wording/alike'

export type Pair<T> = { before: T; after: T }
/** `reordered`: what is on both sides stands in another order. */
export type Pairs<T> = { added: T[]; removed: T[]; both: Pair<T>[]; reordered: boolean }

/** Pairs two lists by a key that is unique in each. */
export function pairsBy<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): Pairs<T> {
	const earlier = new Map(before.map((one) => [keyOf(one), one]))
	const later = new Map(after.map((one) => [keyOf(one), one]))
	const both = after.flatMap((one) => {
		const other = earlier.get(keyOf(one))
		return other === undefined ? [] : [{ before: other, after: one }]
	})
	const kept = before.map(keyOf).filter((key) => later.has(key))
	return {
		added: after.filter((one) => !earlier.has(keyOf(one))),
		removed: before.filter((one) => !later.has(keyOf(one))),
		both,
		reordered: both.some((pair, at) => keyOf(pair.after) !== kept[at]),
	}
}

/** Texts less alike than this (0-1, see `alike`) are two texts. */
const alikeEnough = 0.55
/** More comparisons than this are not made: what is left is new or gone. */
const mostCompared = 4_000

/**
 * Pairs what has no name of its own by its words: the same words first, then the most alike, in doubt the nearest place.
 * `fits` keeps apart what can never be the same thing.
 */
export function pairsByWords<T>(
	before: readonly T[],
	after: readonly T[],
	wordsOf: (one: T) => string,
	fits: (one: T, other: T) => boolean = () => true,
): Pairs<T> {
	const pairs = new Map<number, number>()
	const takenBefore = new Set<number>()
	const take = (from: number, to: number) => {
		if (takenBefore.has(from) || pairs.has(to)) return
		takenBefore.add(from)
		pairs.set(to, from)
	}
	const left = () => ({
		froms: [...before.keys()].filter((at) => !takenBefore.has(at)),
		tos: [...after.keys()].filter((at) => !pairs.has(at)),
	})
	const same = [...likely(before, after, left(), wordsOf, fits, (one, other) => (one === other ? 1 : 0))]
	for (const { from, to } of same) take(from, to)
	const { froms, tos } = left()
	if (froms.length * tos.length <= mostCompared)
		for (const { from, to } of likely(before, after, { froms, tos }, wordsOf, fits, alike)) take(from, to)
	const order = [...after.keys()].flatMap((to) => pairs.get(to) ?? [])
	return {
		added: after.filter((_, at) => !pairs.has(at)),
		removed: before.filter((_, at) => !takenBefore.has(at)),
		both: after.flatMap((one, at) => {
			const other = before[pairs.get(at) ?? -1]
			return other === undefined ? [] : [{ before: other, after: one }]
		}),
		reordered: order.some((at, index) => at < (order[index - 1] ?? -1)),
	}
}

/** Places on both sides that are likely the same thing, the likeliest first. */
function likely<T>(
	before: readonly T[],
	after: readonly T[],
	{ froms, tos }: { froms: number[]; tos: number[] },
	wordsOf: (one: T) => string,
	fits: (one: T, other: T) => boolean,
	likeness: (one: string, other: string) => number,
): { from: number; to: number }[] {
	const found: { from: number; to: number; how: number; far: number }[] = []
	for (const from of froms)
		for (const to of tos) {
			const [one, other] = [before[from], after[to]]
			if (one === undefined || other === undefined || !fits(one, other)) continue
			const how = likeness(wordsOf(one), wordsOf(other))
			if (how >= alikeEnough) found.push({ from, to, how, far: Math.abs(from - to) })
		}
	return found.sort((a, b) => b.how - a.how || a.far - b.far)
}
