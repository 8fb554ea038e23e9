/** A square matrix of numbers, row by row. */
export type Square = { size: number; values: Float64Array }

/** The mean of outer products of rows; each row is read into `row` by `read`. */
export function outer(count: number, size: number, read: (at: number, row: Float64Array) => void): Square {
	const values = new Float64Array(size * size)
	const row = new Float64Array(size)
	for (let at = 0; at < count; at++) {
		read(at, row)
		for (let a = 0; a < size; a++) {
			const one = (row[a] ?? 0) / count
			for (let b = 0; b <= a; b++) values[a * size + b] = (values[a * size + b] ?? 0) + one * (row[b] ?? 0)
		}
	}
	for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) values[b * size + a] = values[a * size + b] ?? 0
	return { size, values }
}

/** The inverse of the lower Cholesky factor of a positive definite matrix. */
export function inverseRoot({ size, values }: Square): Square {
	const root = new Float64Array(size * size)
	for (let i = 0; i < size; i++)
		for (let j = 0; j <= i; j++) {
			let sum = values[i * size + j] ?? 0
			for (let k = 0; k < j; k++) sum -= (root[i * size + k] ?? 0) * (root[j * size + k] ?? 0)
			root[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (root[j * size + j] ?? 1)
		}
	const inverse = new Float64Array(size * size)
	for (let c = 0; c < size; c++)
		for (let i = c; i < size; i++) {
			let sum = i === c ? 1 : 0
			for (let k = c; k < i; k++) sum -= (root[i * size + k] ?? 0) * (inverse[k * size + c] ?? 0)
			inverse[i * size + c] = sum / (root[i * size + i] ?? 1)
		}
	return { size, values: inverse }
}

/** The directions in which a symmetric matrix is largest, one after another, by orthogonal iteration from a fixed start. */
export function largest({ size, values }: Square, count: number, rounds = 40): Float64Array[] {
	let seed = 1
	const chance = () => {
		seed = (seed * 16_807) % 2_147_483_647
		return seed / 2_147_483_647 - 0.5
	}
	let found = Array.from({ length: count }, () => Float64Array.from({ length: size }, chance))
	for (let round = 0; round < rounds; round++) {
		for (const [at, one] of found.entries()) {
			for (const other of found.slice(0, at)) {
				const share = product(one, other)
				for (let k = 0; k < size; k++) one[k] = (one[k] ?? 0) - share * (other[k] ?? 0)
			}
			const length = Math.sqrt(product(one, one)) || 1
			for (let k = 0; k < size; k++) one[k] = (one[k] ?? 0) / length
		}
		if (round === rounds - 1) break
		found = found.map((one) =>
			Float64Array.from({ length: size }, (_, i) => product(values.subarray(i * size, (i + 1) * size), one)),
		)
	}
	return found
}

export function product(one: ArrayLike<number>, other: ArrayLike<number>): number {
	let sum = 0
	for (let k = 0; k < one.length; k++) sum += (one[k] ?? 0) * (other[k] ?? 0)
	return sum
}
