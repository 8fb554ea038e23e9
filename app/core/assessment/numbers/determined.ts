/** Counts that add up: those of `parts` to that of `total`. Each is the name of a count; none stands in it twice. */
export type Sum = { total: string; parts: readonly string[] }

/**
 * Which of the hidden counts somebody could work out who sees all others and knows how they add up: those that a system
 * of linear equations has one answer for. (Gauss-Jordan; the linear audit of cell suppression in L. H. Cox (1980),
 * Suppression methodology and statistical disclosure control, Journal of the American Statistical Association 75,
 * 377-385.)
 */
export function determined(hidden: ReadonlySet<string>, sums: readonly Sum[]): Set<string> {
	const unknown = [...hidden]
	const rows = sums.flatMap(({ total, parts }) => {
		const row = unknown.map((name) => (name === total ? -1 : 0) + (parts.includes(name) ? 1 : 0))
		return row.some((factor) => factor !== 0) ? [row] : []
	})
	reduce(rows, unknown.length)
	const alone = rows.map((row) => row.flatMap((factor, at) => (isZero(factor) ? [] : [at])))
	return new Set(alone.flatMap((places) => (places.length === 1 ? (unknown[places[0] ?? 0] ?? []) : [])))
}

const isZero = (factor: number) => Math.abs(factor) < 1e-9

function reduce(rows: number[][], columns: number): void {
	let done = 0
	for (let column = 0; column < columns && done < rows.length; column += 1) {
		const at = rows.findIndex((row, place) => place >= done && !isZero(row[column] ?? 0))
		const [pivot, first] = [rows[at], rows[done]]
		if (!pivot || !first) continue
		rows[at] = first
		const lead = pivot[column] ?? 1
		const scaled = pivot.map((factor) => factor / lead)
		rows[done] = scaled
		for (const [place, row] of rows.entries()) {
			const times = row[column] ?? 0
			if (place === done || isZero(times)) continue
			rows[place] = row.map((factor, other) => factor - times * (scaled[other] ?? 0))
		}
		done += 1
	}
}
