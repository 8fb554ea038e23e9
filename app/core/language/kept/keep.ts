/** Answers from before: `make` is asked only where the key is not known (any more). What it gives is never changed. */
export type Kept<T> = { of: (key: string, make: () => T) => T }

/** Keeps answers while their keys have at most `most` characters together; what was asked for longest ago goes first. */
export function keep<T>(most: number): Kept<T> {
	const known = new Map<string, { made: T }>()
	let size = 0
	return {
		of: (key, make) => {
			const found = known.get(key) ?? { made: make() }
			if (!known.delete(key)) size += key.length
			known.set(key, found)
			for (const oldest of known.keys()) {
				if (size <= most) break
				known.delete(oldest)
				size -= oldest.length
			}
			return found.made
		},
	}
}
