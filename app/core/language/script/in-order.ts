/** The longest rows of pairs (place in `a`, place in `b`) whose keys are the same, in the order of both. */
export function inOrder(a: readonly string[], b: readonly string[]): [number, number][] {
	let head = 0
	while (head < a.length && head < b.length && a[head] === b[head]) head += 1
	let tail = 0
	while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
	const [n, m] = [a.length - head - tail, b.length - head - tail]
	const pairs: [number, number][] = Array.from({ length: head }, (_, at) => [at, at])
	if (n * m <= 4_000_000) pairs.push(...between(a, b, head, n, m))
	for (let at = tail; at > 0; at -= 1) pairs.push([a.length - at, b.length - at])
	return pairs
}

function between(
	a: readonly string[],
	b: readonly string[],
	from: number,
	n: number,
	m: number,
): [number, number][] {
	const wide = m + 1
	const best = new Uint16Array((n + 1) * wide)
	for (let i = n - 1; i >= 0; i -= 1)
		for (let j = m - 1; j >= 0; j -= 1)
			best[i * wide + j] =
				a[from + i] === b[from + j]
					? (best[(i + 1) * wide + j + 1] ?? 0) + 1
					: Math.max(best[(i + 1) * wide + j] ?? 0, best[i * wide + j + 1] ?? 0)
	const pairs: [number, number][] = []
	for (let i = 0, j = 0; i < n && j < m; ) {
		if (a[from + i] === b[from + j]) pairs.push([from + i++, from + j++])
		else if ((best[(i + 1) * wide + j] ?? 0) >= (best[i * wide + j + 1] ?? 0)) i += 1
		else j += 1
	}
	return pairs
}

/** The places of a longest rising row of numbers: what can stay where it is while the rest moves. */
export function rising(ranks: readonly number[]): Set<number> {
	const lengths: number[] = []
	const before: number[] = []
	let last = -1
	ranks.forEach((rank, at) => {
		let most = 0
		let from = -1
		for (let i = 0; i < at; i += 1)
			if ((ranks[i] ?? 0) < rank && (lengths[i] ?? 0) > most) {
				most = lengths[i] ?? 0
				from = i
			}
		lengths.push(most + 1)
		before.push(from)
		if (last === -1 || most + 1 > (lengths[last] ?? 0)) last = at
	})
	const row = new Set<number>()
	for (let at = last; at >= 0; at = before[at] ?? -1) row.add(at)
	return row
}
