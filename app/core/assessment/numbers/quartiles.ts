import { fewest } from './withheld'

/** The middle one of some numbers, and those a quarter of the way from either end. */
export type Quartiles = { low: number; median: number; high: number; of: number }

/**
 * Quartiles with values between two neighbours taken in proportion; null of fewer than five values. (Definition 7 of R. J.
 * Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, The American Statistician 50, 361-365.)
 */
export function quartiles(values: readonly number[]): Quartiles | null {
	if (values.length < fewest) return null
	const sorted = values.toSorted((a, b) => a - b)
	const at = (share: number) => {
		const place = (sorted.length - 1) * share
		const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
		return low + (high - low) * (place - Math.floor(place))
	}
	return { low: at(0.25), median: at(0.5), high: at(0.75), of: values.length }
}
