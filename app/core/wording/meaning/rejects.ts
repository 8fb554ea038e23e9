/** The chance, 0-1, that a text means its likeliest candidate and not something else, by its signals. */
export function sureness(values: readonly number[], weights: readonly number[]): number {
	const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0)
	return 1 / (1 + Math.exp(-sum))
}
