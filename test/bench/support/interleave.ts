export type Medians = { ours: number; reference: number }

/**
 * Runs both by turns, so that a busy moment of the machine meets both, and answers the medians in milliseconds.
 * `between` runs after each pair and is not measured.
 */
export async function interleave(
	ours: () => unknown,
	reference: () => unknown,
	rounds: { warm: number; measured: number },
	between: () => unknown = () => {},
): Promise<Medians> {
	const taken = { ours: new Array<number>(), reference: new Array<number>() }
	for (let round = 0; round < rounds.warm + rounds.measured; round += 1) {
		const both = [
			['ours', ours],
			['reference', reference],
		] as const
		for (const [who, run] of round % 2 === 0 ? both : [...both].reverse()) {
			const began = performance.now()
			await run()
			if (round >= rounds.warm) taken[who].push(performance.now() - began)
		}
		await between()
	}
	return { ours: median(taken.ours), reference: median(taken.reference) }
}

export function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b)
	const middle = Math.floor(sorted.length / 2)
	const above = sorted[middle] ?? 0
	return sorted.length % 2 === 1 ? above : ((sorted[middle - 1] ?? 0) + above) / 2
}
