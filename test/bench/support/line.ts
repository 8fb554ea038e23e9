/** One benchmark, as `npm run bench` prints it: `ratio` is ours by reference, and `ok` says it keeps to `limit`. */
export type Line = {
	name: string
	unit: string
	ours: number
	reference: number
	ratio: number
	limit: number
	ok: boolean
}

export function line(name: string, unit: string, ours: number, reference: number, limit: number): Line {
	const round = (value: number) => Math.round(value * 1000) / 1000
	const ratio = round(ours / reference)
	return { name, unit, ours: round(ours), reference: round(reference), ratio, limit, ok: ratio <= limit }
}
