import type { Marking, Said } from '#app/core/wording/marking'

export type Mark = (said: Said) => Marking
export const dimensions = ['tone', 'respect', 'resolution'] as const

/** Marks each text once, however often it is asked for. */
export function remembering(mark: Mark): Mark {
	const known = new Map<string, Marking>()
	return (said) => {
		const key = JSON.stringify(said)
		const marking = known.get(key) ?? mark(said)
		known.set(key, marking)
		return marking
	}
}

/** Something measured over many texts. */
export type Figure = {
	name: string
	/** Points, or a share 0-1. */
	value: number
	cases: number
	/** The cases that count most against it, in words, the worst first. */
	worst: readonly string[]
}

/** Two things said that should get the same marks. */
export type Alike = readonly [Said, Said]

/** How far apart the marks of pairs are, in points: the mean over all dimensions, and the most on any. */
export function gaps(mark: Mark, name: string, pairs: readonly Alike[]): Figure[] {
	const found = pairs.map(([a, b]) => {
		const [one, other] = [mark(a), mark(b)]
		const by = dimensions.map((dimension) => other[dimension] - one[dimension])
		const most = Math.max(...by.map(Math.abs))
		return { most, mean: sum(by.map(Math.abs)) / 3, told: `${by.join(' ')}  ${told(a)} | ${told(b)}` }
	})
	const worst = found
		.filter(({ most }) => most > 0)
		.toSorted((a, b) => b.most - a.most)
		.map((one) => one.told)
	const cases = pairs.length
	return [
		{ name: `${name}, mean gap`, value: sum(found.map(({ mean }) => mean)) / cases, cases, worst },
		{ name: `${name}, worst gap`, value: Math.max(...found.map(({ most }) => most)), cases, worst },
	]
}

/** How far apart the mean marks of groups are, in points, on the dimension where they are furthest. */
export function spread(mark: Mark, name: string, groups: Readonly<Record<string, readonly Said[]>>): Figure {
	const means = Object.entries(groups).map(([group, said]) => {
		const marks = said.map(mark)
		return {
			group,
			by: dimensions.map((dimension) => sum(marks.map((one) => one[dimension])) / marks.length),
		}
	})
	const spreads = dimensions.map((_, at) => {
		const by = means.map((one) => one.by[at] ?? 0)
		return Math.max(...by) - Math.min(...by)
	})
	const told = means.map(({ group, by }) => `${group}: ${by.map((one) => one.toFixed(1)).join(' ')}`)
	return { name, value: Math.max(...spreads), cases: sum(Object.values(groups).map(lengthOf)), worst: told }
}

/** The share of cases of which something holds; those of which it doesn't are told. */
export function share<T>(
	name: string,
	cases: readonly T[],
	holds: (one: T) => boolean,
	tell: (one: T) => string,
): Figure {
	const wrong = cases.filter((one) => !holds(one))
	return { name, value: 1 - wrong.length / cases.length, cases: cases.length, worst: wrong.map(tell) }
}

/** A text in a line, with what surrounds it. */
export function told({ text, context, mood }: Said): string {
	const around = [context, mood].filter((one) => one !== undefined).join('; ')
	return `${around === '' ? '' : `(${around}) `}${JSON.stringify(text.slice(0, 160))}`
}

/** A text and its marks in a line. */
export function toldWith(mark: Mark, said: Said): string {
	const { tone, respect, resolution, capped } = mark(said)
	return `${tone} ${respect} ${resolution}${capped === null ? '' : ` ${capped}`}  ${told(said)}`
}

export function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0)
}

function lengthOf(list: readonly unknown[]): number {
	return list.length
}
