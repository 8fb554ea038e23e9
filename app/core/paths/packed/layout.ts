/** Where one fact of a state stands in its words: `(words[at + word] >>> shift) & mask`. */
export type Field = { word: number; shift: number; mask: number }

/** `words` 32-bit words a state, and where each fact stands in them. */
export type Layout = { words: number; fields: ReadonlyMap<string, Field> }

/** Lays facts out one after the other, in order; each can take so many different values, from 1 to 2^30. */
export function layoutOf(sizes: Iterable<readonly [fact: string, values: number]>): Layout {
	const fields = new Map<string, Field>()
	let word = 0
	let shift = 0
	for (const [fact, values] of sizes) {
		if (values > 2 ** 30) throw new RangeError(`${fact} can take more values than a walk can tell apart`)
		const bits = values <= 1 ? 0 : 32 - Math.clz32(values - 1)
		if (shift + bits > 32) {
			word += 1
			shift = 0
		}
		fields.set(fact, { word, shift: shift % 32, mask: 2 ** bits - 1 })
		shift += bits
	}
	return { words: word + 1, fields }
}

export function readField(words: Int32Array, at: number, { word, shift, mask }: Field): number {
	return ((words[at + word] ?? 0) >>> shift) & mask
}

export function writeField(words: Int32Array, at: number, { word, shift, mask }: Field, value: number): void {
	words[at + word] = ((words[at + word] ?? 0) & ~(mask << shift)) | (value << shift)
}
