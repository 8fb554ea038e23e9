/** Milliseconds of single calls: the middle one, and the one that 95 of 100 stay under. */
export type Spread = { p50: number; p95: number }
export type TimedWork = { work: (text: string) => unknown; texts: readonly string[] }

/**
 * Times every text by itself, ours and the reference by turns, so that a busy moment of the machine meets both. The
 * shorter list is gone through again.
 */
export function eachText(
	ours: TimedWork,
	reference: TimedWork,
	{ warm, measured }: { warm: number; measured: number },
): { ours: Spread; reference: Spread } {
	const taken = { ours: new Array<number>(), reference: new Array<number>() }
	const both = [
		['ours', ours],
		['reference', reference],
	] as const
	const most = Math.max(ours.texts.length, reference.texts.length)
	for (let round = 0; round < warm + measured; round += 1)
		for (let at = 0; at < most; at += 1)
			for (const [who, { work, texts }] of (round + at) % 2 === 0 ? both : both.toReversed()) {
				const text = texts[at % texts.length] ?? ''
				const began = performance.now()
				work(text)
				if (round >= warm) taken[who].push(performance.now() - began)
			}
	return { ours: spreadOf(taken.ours), reference: spreadOf(taken.reference) }
}

function spreadOf(values: readonly number[]): Spread {
	const sorted = values.toSorted((a, b) => a - b)
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
	return { p50: at(0.5), p95: at(0.95) }
}
