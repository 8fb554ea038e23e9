import { type Learnt, sums } from './learnt/unpacked'

/** Weights of one sentence's words added up by sum, and how many words were known. */
export type Summed = { totals: Float64Array; known: number }

const width = sums.length

export function summedOf(grams: Iterable<string>, { grams: places, weights }: Learnt): Summed {
	const totals = new Float64Array(width)
	let known = 0
	for (const gram of grams) {
		const place = places.get(gram)
		if (place === undefined) continue
		known++
		for (let sum = 0; sum < width; sum++)
			totals[sum] = (totals[sum] ?? 0) + (weights[place * width + sum] ?? 0)
	}
	return { totals, known }
}

/** How much each of so many known words counts: long texts by the square root, and few words tell little. */
export function shareOf(known: number): number {
	return 1 / Math.sqrt(known + 10)
}

/** What sentences come to together: long texts weigh by the square root of their words, as they were learnt. */
export function together(parts: readonly Summed[], { constants }: Learnt): number[] {
	const known = parts.reduce((sum, part) => sum + part.known, 0)
	const share = shareOf(known)
	return constants.map(
		(constant, sum) => constant + share * parts.reduce((total, part) => total + (part.totals[sum] ?? 0), 0),
	)
}
