import { inOrder } from './in-order'
import { deepKey, ownKey } from './keys'
import { scriptOrder } from './render-script'
import type { Item } from './script'
import { similar } from './similar'

/** For each item of a new script: the item of the scenario that it is, where it is one. */
export type Matches = ReadonlyMap<Item, Item>

type Sides = { a: readonly Item[]; b: readonly Item[] }

/** Finds in a new script what was there before: first what is the same, then what was moved, then what was changed. */
export function matched(before: readonly Item[], after: readonly Item[]): Matches {
	const matches = new Map<Item, Item>()
	const taken = new Set<Item>()
	sections()
	for (const [next, base] of [...matches]) within(base, next)
	return matches

	function put(base: Item | undefined, next: Item | undefined): void {
		if (!base || !next || matches.has(next) || taken.has(base) || base.kind !== next.kind) return
		matches.set(next, base)
		taken.add(base)
	}

	function free({ a, b }: Sides): Sides {
		return { a: a.filter((one) => !taken.has(one)), b: b.filter((one) => !matches.has(one)) }
	}

	/** What is the same in both, in order first, then anywhere. */
	function same(sides: Sides, key: (item: Item) => string): void {
		const { a, b } = free(sides)
		for (const [i, j] of inOrder(a.map(key), b.map(key))) put(a[i], b[j])
		const left = free(sides)
		const places = new Map<string, Item[]>()
		for (const one of left.a) places.set(key(one), [...(places.get(key(one)) ?? []), one])
		for (const one of left.b) put(places.get(key(one))?.shift(), one)
	}

	function sections(): void {
		const heads = { a: before, b: after }
		const parts = { a: before.flatMap(scriptOrder), b: after.flatMap(scriptOrder) }
		same(parts, deepKey)
		const empty = ({ fields }: Item): boolean => fields.title === undefined && fields.outcome === undefined
		same({ a: before.filter((one) => !empty(one)), b: after.filter((one) => !empty(one)) }, ownKey)
		same(heads, (one) =>
			one.kind === 'brief' ? 'brief' : `${one.kind}|${(one.fields.title ?? '').toLowerCase()}`,
		)
		byWhatTheyHold()
		byTheirPlace(heads, 0)
		same(parts, (one) => `${ownKey(one)}|${scriptOrder(one)[0]?.text ?? ''}`)
		for (const next of after) {
			const base = matches.get(next)
			if (base) alike({ a: scriptOrder(base), b: scriptOrder(next) }, 0.34)
		}
		for (const next of after) {
			const base = matches.get(next)
			if (base) byTheirPlace({ a: scriptOrder(base), b: scriptOrder(next) }, 0.12)
		}
		alike(parts, 0.6)
	}

	/** A heading that was renamed is known by the parts below it. */
	function byWhatTheyHold(): void {
		const owner = new Map(before.flatMap((base) => base.children.map((one) => [one, base])))
		const votes = after.flatMap((next) => {
			if (matches.has(next)) return []
			const counts = new Map<Item, number>()
			for (const child of next.children) {
				const base = matches.get(child)
				const home = base && owner.get(base)
				if (home && !taken.has(home)) counts.set(home, (counts.get(home) ?? 0) + 1)
			}
			return [...counts].map(([base, count]) => ({ base, next, count }))
		})
		for (const { base, next } of votes.sort((one, other) => other.count - one.count)) put(base, next)
	}

	/** What is left between the same neighbours, kind by kind, where there are as many on both sides. */
	function byTheirPlace({ a, b }: Sides, least: number): void {
		for (const gap of gapsOf(a, b)) {
			const kinds = new Set(gap.b.map(({ kind }) => kind))
			for (const kind of kinds) {
				const [old, fresh] = [
					gap.a.filter((one) => one.kind === kind),
					gap.b.filter((one) => one.kind === kind),
				]
				if (old.length !== fresh.length) continue
				fresh.forEach((next, at) => {
					const base = old[at]
					if (base && (kind !== 'reply' || similar(base, next) >= least)) put(base, next)
				})
			}
		}
	}

	function gapsOf(a: readonly Item[], b: readonly Item[]): Sides[] {
		const gaps: { a: Item[]; b: Item[] }[] = [{ a: [], b: [] }]
		let done = 0
		for (const next of b) {
			const base = matches.get(next)
			const at = base ? a.indexOf(base, done) : -1
			if (base && at >= done) {
				gaps.at(-1)?.a.push(...a.slice(done, at).filter((one) => !taken.has(one)))
				gaps.push({ a: [], b: [] })
				done = at + 1
			} else if (!base) gaps.at(-1)?.b.push(next)
		}
		gaps.at(-1)?.a.push(...a.slice(done).filter((one) => !taken.has(one)))
		return gaps
	}

	/** The most alike first, from `least` on. */
	function alike(sides: Sides, least: number): void {
		const { a, b } = free(sides)
		if (a.length * b.length > 250_000) return
		const pairs = b.flatMap((next) =>
			a.filter(({ kind }) => kind === next.kind).map((base) => ({ base, next, how: similar(base, next) })),
		)
		for (const { base, next, how } of pairs.sort((one, other) => other.how - one.how))
			if (how >= least) put(base, next)
	}

	function within(base: Item, next: Item): void {
		const sides = { a: scriptOrder(base), b: scriptOrder(next) }
		if (base.kind !== 'scene' && base.kind !== 'ending' && base.kind !== 'brief') {
			const { a, b } = free(sides)
			for (const [i, j] of inOrder(a.map(deepKey), b.map(deepKey))) put(a[i], b[j])
			same(sides, ownKey)
			alike(sides, 0.34)
			byTheirPlace(sides, 0)
		}
		for (const one of sides.b) {
			const known = matches.get(one)
			if (known && known !== one && sides.a.includes(known)) within(known, one)
		}
	}
}
