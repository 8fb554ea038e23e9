import { type Terms, termsOf } from './terms'
import type { Vectors } from './vectors'

/** A text as numbers: the columns of its terms with their values, and where its words lie among other meanings. */
export type Point = {
	at: Int32Array
	value: Float32Array
	/** Of length 1, or all 0 where no word is known. */
	dense: Float32Array
	/** How much of the text is made of words that the space knows, 0-1. */
	known: number
	words: number
}

/** Where texts lie beside each other. */
export type Space = { columns: number; size: number; place: (text: string) => Point }

/** How many texts make a space large: then terms that only one text has are left out. */
const large = 4000

/** A space with a column for every term of these texts. */
export function spaceOf(texts: readonly string[], vectors: Vectors): Space {
	const users = new Map<string, number>()
	for (const text of texts)
		for (const term of new Set(all(termsOf(text)))) users.set(term, (users.get(term) ?? 0) + 1)
	const columns = new Map<string, number>()
	for (const [term, count] of users) if (texts.length < large || count > 1) columns.set(term, columns.size)
	return {
		columns: columns.size,
		size: vectors.size,
		place: (text) => placed(termsOf(text), columns, vectors),
	}
}

const mark = '#'

function all({ stems, pairs, letters }: Terms): string[] {
	return [...stems, ...pairs, ...letters.flat().map((group) => mark + group)]
}

function placed(terms: Terms, columns: ReadonlyMap<string, number>, vectors: Vectors): Point {
	const { stems, pairs, letters } = terms
	const rarity = stems.map(vectors.rarity)
	const words = new Map<number, number>()
	const groups = new Map<number, number>()
	const add = (sums: Map<number, number>, term: string, weight: number) => {
		const column = columns.get(term)
		if (column !== undefined) sums.set(column, Math.max(sums.get(column) ?? 0, weight))
	}
	let [inside, total] = [0, 0]
	const dense = new Float32Array(vectors.size)
	for (const [at, stem] of stems.entries()) {
		const weight = rarity[at] ?? 0
		add(words, stem, weight)
		vectors.add(stem, dense)
		total += weight
		if (columns.has(stem)) inside += weight
		for (const group of letters[at] ?? []) add(groups, mark + group, weight)
	}
	for (const [at, pair] of pairs.entries())
		add(words, pair, Math.min(9, ((rarity[at - 1] ?? 1) + (rarity[at] ?? 1)) * 0.7))
	return {
		at: Int32Array.from([...words.keys(), ...groups.keys()]),
		value: Float32Array.from([...unit([...words.values()]), ...unit([...groups.values()])]),
		dense: Float32Array.from(unit(dense)),
		known: total === 0 ? 0 : inside / total,
		words: stems.length,
	}
}

/** The same direction, of length 1. */
export function unit(values: ArrayLike<number>): number[] {
	const list = Array.from(values)
	const length = Math.sqrt(list.reduce((sum, one) => sum + one * one, 0)) || 1
	return list.map((one) => one / length)
}
