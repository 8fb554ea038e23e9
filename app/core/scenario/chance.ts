/** The frozen generator's name. Another generator gets another name and leaves this one as it is. */
export const generatorName = 'rapport-sfc32-1'

/**
 * A stream of draws that only seed, purpose and turn decide: whole numbers, 0 <= x < 2^32, the same on any machine.
 * Four FNV-1a hashes of `seed|purpose|turn` (finished by MurmurHash3's fmix32) key Chris Doty-Humphrey's sfc32
 * (PractRand), whose first 15 draws are dropped. Frozen: test vectors in test/core/scenario/chance.test.ts.
 */
export function draws(seed: number, purpose: string, turn: number): () => number {
	const key = `${seed}|${purpose}|${turn}`
	let a = hash(key, 0x811c9dc5)
	let b = hash(key, 0x9e3779b9)
	let c = hash(key, 0x85ebca6b)
	let counter = hash(key, 0xc2b2ae35)
	const next = () => {
		const drawn = (a + b + counter) | 0
		counter = (counter + 1) | 0
		a = b ^ (b >>> 9)
		b = (c + (c << 3)) | 0
		c = ((c << 21) | (c >>> 11)) + drawn
		c |= 0
		return drawn >>> 0
	}
	for (let dropped = 0; dropped < 15; dropped++) next()
	return next
}

/** The same items in an order the draws decide, each place drawn from what is left; the list handed in stays as it is. */
export function shuffle<Item>(items: readonly Item[], next: () => number): Item[] {
	const left = [...items]
	const order: Item[] = []
	while (left.length > 0) {
		const at = Math.floor((next() * left.length) / 2 ** 32)
		order.push(...left.splice(at, 1))
	}
	return order
}

function hash(text: string, basis: number): number {
	let h = basis
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
	return h ^ (h >>> 16)
}
