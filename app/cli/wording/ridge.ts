/** One row of a sparse matrix: columns and their values. */
export type Sparse = { at: Int32Array; value: Float64Array }
export type RidgeOptions = {
	columns: number
	/** The penalty of each column. */
	lambda: (column: number) => number
	/** How much a row counts; 1 unless told. */
	weight?: Float64Array
	/** What each weight is drawn to; 0 unless told. */
	prior?: Float64Array
	/** Steps at most; 200 unless told. */
	most?: number
}

/**
 * Weighted ridge regression by conjugate gradients on its normal equations (Hestenes and Stiefel 1952): the weights b
 * that minimise sum w(y - xb)^2 + sum lambda(b - prior)^2. The same rows always give the same weights.
 */
export function ridge(rows: readonly Sparse[], y: ArrayLike<number>, options: RidgeOptions): Float64Array {
	const { columns, lambda, weight, prior = new Float64Array(columns), most = 200 } = options
	const penalty = Float64Array.from({ length: columns }, (_, column) => lambda(column))
	const counts = (row: number) => (weight ? (weight[row] ?? 1) : 1)
	const scatter = (amounts: (row: number, line: Sparse) => number, out: Float64Array) => {
		for (const [row, line] of rows.entries()) {
			const amount = amounts(row, line) * counts(row)
			for (let k = 0; k < line.at.length; k++) add(out, line.at[k] ?? 0, amount * (line.value[k] ?? 0))
		}
	}
	const apply = (b: Float64Array) => {
		const out = b.map((one, column) => one * (penalty[column] ?? 0))
		scatter((_, line) => dot(line, b), out)
		return out
	}
	const target = prior.map((one, column) => one * (penalty[column] ?? 0))
	scatter((row) => y[row] ?? 0, target)
	const b = Float64Array.from(prior)
	const start = apply(b)
	const rest = target.map((one, column) => one - (start[column] ?? 0))
	let way = Float64Array.from(rest)
	let left = square(rest)
	const enough = 1e-12 * square(target)
	for (let step = 0; step < most && left > enough; step++) {
		const moved = apply(way)
		const size = left / inner(way, moved)
		for (let column = 0; column < columns; column++) {
			add(b, column, size * (way[column] ?? 0))
			add(rest, column, -size * (moved[column] ?? 0))
		}
		const next = square(rest)
		way = rest.map((one, column) => one + (next / left) * (way[column] ?? 0))
		left = next
	}
	return b
}

/** What a row comes to with these weights. */
export function dot({ at, value }: Sparse, b: Float64Array): number {
	let sum = 0
	for (let k = 0; k < at.length; k++) sum += (value[k] ?? 0) * (b[at[k] ?? 0] ?? 0)
	return sum
}

/** The difference of two rows. */
export function less(a: Sparse, b: Sparse): Sparse {
	return {
		at: Int32Array.from([...a.at, ...b.at]),
		value: Float64Array.from([...a.value, ...b.value.map((one) => -one)]),
	}
}

function add(list: Float64Array, at: number, amount: number): void {
	list[at] = (list[at] ?? 0) + amount
}

function inner(a: Float64Array, b: Float64Array): number {
	let sum = 0
	for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0)
	return sum
}

function square(a: Float64Array): number {
	return inner(a, a)
}
