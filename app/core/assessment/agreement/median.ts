/** The middle one of some numbers, or the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
	const sorted = values.toSorted((a, b) => a - b)
	const middle = sorted.length / 2
	const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
	return low === undefined || high === undefined ? null : (low + high) / 2
}
