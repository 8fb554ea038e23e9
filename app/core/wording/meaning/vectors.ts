/** What was learnt of words: how rare each is, and where it lies among the meanings of others. */
export type Vectors = {
	size: number
	/** How much a word counts, about 1 for the commonest and 10 for one that was never seen. */
	rarity: (stem: string) => number
	/** Adds the vector of a word, if it has one, to a sum. */
	add: (stem: string, sum: Float32Array) => void
}

/** As they are stored: stems in a row, and bytes in base64 for each of them in the same order. */
export type StoredVectors = {
	size: number
	never: number
	stems: string
	rarity: string
	scale: string
	numbers: string
}

/** Rarity is stored in twentieths, the length of a vector in steps of a hundredth. */
export const rarityStep = 20
export const scaleStep = 100

export function vectorsOf(stored: StoredVectors): Vectors {
	const { size, never } = stored
	const rows = new Map(stored.stems.split(' ').map((stem, row) => [stem, row]))
	const [rarities, scales] = [bytesOf(stored.rarity), bytesOf(stored.scale)]
	const numbers = new Int8Array(bytesOf(stored.numbers).buffer)
	return {
		size,
		rarity: (stem) => {
			const row = rows.get(stem)
			return row === undefined ? never : (rarities[row] ?? 0) / rarityStep
		},
		add: (stem, sum) => {
			const row = rows.get(stem)
			if (row === undefined) return
			const scale = (scales[row] ?? 0) / scaleStep / 127
			for (let k = 0; k < size; k++) sum[k] = (sum[k] ?? 0) + scale * (numbers[row * size + k] ?? 0)
		},
	}
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
	const text = atob(base64)
	const bytes = new Uint8Array(text.length)
	for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
	return bytes
}
