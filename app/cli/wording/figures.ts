/** Rank of each value from 0, equal values sharing the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
	const order = values.map((_, place) => place).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
	const rank = new Array<number>(values.length).fill(0)
	for (let from = 0; from < order.length; ) {
		let to = from
		while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++
		for (let k = from; k <= to; k++) rank[order[k] ?? 0] = (from + to) / 2
		from = to + 1
	}
	return rank
}

/** Pearson's correlation. */
export function correlation(a: readonly number[], b: readonly number[]): number {
	const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
	const [ma, mb] = [mean(a), mean(b)]
	let [top, left, right] = [0, 0, 0]
	for (const [place, x] of a.entries()) {
		const [dx, dy] = [x - ma, (b[place] ?? 0) - mb]
		top += dx * dy
		left += dx * dx
		right += dy * dy
	}
	return top / Math.sqrt(left * right)
}

/** Spearman's rank correlation. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
	return correlation(ranks(a), ranks(b))
}

/** The chance that one of `above` is higher than one of `below` (area under the curve), ties counted half. */
export function areaUnder(above: readonly number[], below: readonly number[]): number {
	const rank = ranks([...above, ...below])
	const sum = rank.slice(0, above.length).reduce((total, one) => total + one + 1, 0)
	return (sum - (above.length * (above.length + 1)) / 2) / (above.length * below.length)
}
