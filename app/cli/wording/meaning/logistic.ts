import { inverseRoot, product } from './linear'

/** One case to learn from: its values, the first of which is 1, whether it is so, and how much it counts. */
export type Case = { values: readonly number[]; so: boolean; weight: number }

/** The weights of a logistic regression, by Newton's method on standardised values with a small penalty. */
export function logistic(cases: readonly Case[], penalty = 0.3, rounds = 30): number[] {
	const size = cases[0]?.values.length ?? 0
	const mean = columns(size, (k) => (k === 0 ? 0 : average(cases, (one) => one.values[k] ?? 0)))
	const spread = columns(size, (k) =>
		k === 0 ? 1 : Math.sqrt(average(cases, (one) => ((one.values[k] ?? 0) - (mean[k] ?? 0)) ** 2)) + 1e-9,
	)
	const rows = cases.map(({ values }) =>
		columns(size, (k) => ((values[k] ?? 0) - (mean[k] ?? 0)) / (spread[k] ?? 1)),
	)
	const found = new Float64Array(size)
	for (let round = 0; round < rounds; round++) {
		const slope = found.map((one, k) => (k === 0 ? 0 : penalty * one))
		const bend = new Float64Array(size * size)
		for (let k = 0; k < size; k++) bend[k * size + k] = k === 0 ? 1e-6 : penalty
		for (const [at, row] of rows.entries()) {
			const { so = false, weight = 0 } = cases[at] ?? {}
			const chance = 1 / (1 + Math.exp(-product(row, found)))
			const [pull, curve] = [weight * (chance - (so ? 1 : 0)), weight * chance * (1 - chance)]
			for (let a = 0; a < size; a++) {
				slope[a] = (slope[a] ?? 0) + pull * (row[a] ?? 0)
				for (let b = 0; b < size; b++)
					bend[a * size + b] = (bend[a * size + b] ?? 0) + curve * (row[a] ?? 0) * (row[b] ?? 0)
			}
		}
		const root = inverseRoot({ size, values: bend }).values
		const half = columns(size, (i) => product(root.subarray(i * size, (i + 1) * size), slope))
		for (let k = 0; k < size; k++)
			for (let i = 0; i < size; i++) found[k] = (found[k] ?? 0) - (root[i * size + k] ?? 0) * (half[i] ?? 0)
	}
	const plain = Array.from(found, (one, k) => one / (spread[k] ?? 1))
	const shift = plain.reduce((sum, one, k) => sum + (k === 0 ? 0 : one * (mean[k] ?? 0)), 0)
	return plain.map((one, k) => Math.round((k === 0 ? one - shift : one) * 10_000) / 10_000)
}

function columns(size: number, value: (k: number) => number): Float64Array {
	return Float64Array.from({ length: size }, (_, k) => value(k))
}

function average(cases: readonly Case[], value: (one: Case) => number): number {
	return cases.reduce((sum, one) => sum + value(one), 0) / (cases.length || 1)
}
