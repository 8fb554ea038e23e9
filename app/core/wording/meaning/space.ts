import { termsOf } from './terms'

/** A text as numbers: columns and their values; `known` is the share of its weight that the space has columns for, 0-1. */
export type Point = { at: Int32Array; value: Float32Array; known: number }

/** Where texts lie beside each other by the terms they share. */
export type Space = { columns: number; place: (text: string) => Point }

type Column = { at: number; weight: number }

/** A space with a column for every term of these texts; a term counts more the fewer of them have it. */
export function spaceOf(texts: readonly string[]): Space {
	const terms = texts.map(termsOf)
	const blocks = [columnsOf(terms.map(({ words }) => words)), columnsOf(terms.map(({ letters }) => letters))]
	const [words, letters] = blocks
	const shift = words?.size ?? 0
	const rare = 1 + Math.log(1 + texts.length)
	return {
		columns: shift + (letters?.size ?? 0),
		place: (text) => {
			const { words: w, letters: l } = termsOf(text)
			return joined(blockOf(w, words, rare), blockOf(l, letters, rare), shift)
		},
	}
}

function columnsOf(texts: readonly string[][]): Map<string, Column> {
	const users = new Map<string, number>()
	for (const terms of texts) for (const term of new Set(terms)) users.set(term, (users.get(term) ?? 0) + 1)
	const columns = new Map<string, Column>()
	for (const [term, count] of users)
		columns.set(term, { at: columns.size, weight: 1 + Math.log((1 + texts.length) / (1 + count)) })
	return columns
}

type Block = { at: number[]; value: number[]; known: number }

function blockOf(
	terms: readonly string[],
	columns: ReadonlyMap<string, Column> | undefined,
	rare: number,
): Block {
	const counts = new Map<string, number>()
	for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
	const [at, value]: [number[], number[]] = [[], []]
	let [inside, outside] = [0, 0]
	for (const [term, count] of counts) {
		const column = columns?.get(term)
		const weight = (1 + Math.log(count)) * (column?.weight ?? rare)
		if (column) {
			at.push(column.at)
			value.push(weight)
			inside += weight * weight
		} else outside += weight * weight
	}
	const length = Math.sqrt(inside) || 1
	return { at, value: value.map((one) => one / length), known: inside / (inside + outside || 1) }
}

function joined(words: Block, letters: Block, shift: number): Point {
	const half = Math.SQRT1_2
	return {
		at: Int32Array.from([...words.at, ...letters.at.map((one) => one + shift)]),
		value: Float32Array.from([...words.value, ...letters.value], (one) => one * half),
		known: Math.sqrt((words.known + letters.known) / 2),
	}
}

/** How alike a point is to that of an example, 0-1: what the point has that the space doesn't know counts against it. */
export function likeness(point: Point, example: Point): number {
	const there = new Map<number, number>()
	for (let k = 0; k < example.at.length; k++) there.set(example.at[k] ?? -1, example.value[k] ?? 0)
	let sum = 0
	for (let k = 0; k < point.at.length; k++) sum += (point.value[k] ?? 0) * (there.get(point.at[k] ?? -1) ?? 0)
	return Math.min(1, sum * point.known)
}
