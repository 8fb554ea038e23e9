import type { WordingTold } from '#app/core/wording/wording-told'

/** How "So sorry!\nLet me look." was judged: an apology that helps, and nothing said about when. */
export function aWordingTold(change: Partial<WordingTold> = {}): WordingTold {
	const heard = { act: 'apology', dimension: 'tone', start: 0, end: 8, points: 15 } as const
	return {
		sure: true,
		unsure: null,
		capped: null,
		copied: false,
		resolution: 40,
		evidence: [heard],
		coaching: { strengths: [heard], fixes: [{ act: 'when', dimension: 'resolution', gain: 12, at: null }] },
		...change,
	}
}
