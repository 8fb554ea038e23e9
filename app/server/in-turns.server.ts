import { setImmediate as breathe } from 'node:timers/promises'

/** So few at a time that nobody who asks for a page meanwhile notices. */
const share = 500

/** Does something with each, in order; after every few hundred whoever else waits for this process has a turn. */
export async function mapInTurns<Given, Made>(
	all: readonly Given[],
	work: (one: Given, place: number) => Made,
): Promise<Made[]> {
	const made: Made[] = []
	for (const [place, one] of all.entries()) {
		if (place > 0 && place % share === 0) await breathe()
		made.push(work(one, place))
	}
	return made
}

/** Does something with shares of so many, one after the other; between two of them others have a turn. */
export async function eachShare<Given>(
	all: readonly Given[],
	size: number,
	work: (some: Given[]) => Promise<unknown>,
): Promise<void> {
	for (let from = 0; from < all.length; from += size) {
		if (from > 0) await breathe()
		await work(all.slice(from, from + size))
	}
}
