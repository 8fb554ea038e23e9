export type GapSide = 'worse' | 'same' | 'better'

/** Expected and received, each 0 to 10: what the customer feels is the difference, not the height. */
export function gapOf(expected: number, got: number): { side: GapSide; by: number } {
	const by = Math.abs(got - expected)
	return { side: by === 0 ? 'same' : got < expected ? 'worse' : 'better', by }
}
