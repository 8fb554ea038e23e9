import { draws, shuffle } from '../scenario/chance'

/**
 * A fixed order to show things in, which the ids alone decide: the same on each visit, and the same in whatever order
 * they are handed in. An order that would give something away is drawn again, up to fifty times.
 */
export function shownOrder(
	check: string,
	ids: readonly string[],
	tellsTooMuch: (order: readonly string[]) => boolean,
): string[] {
	const sorted = [...ids].sort()
	let order = sorted
	for (let turn = 0; turn < 50; turn++) {
		order = shuffle(sorted, draws(0, `${check}|${sorted.join('|')}`, turn))
		if (!tellsTooMuch(order)) break
	}
	return order
}

/** Whether an order is the very one that was handed in. */
export const sameOrder =
	(known: readonly string[]) =>
	(order: readonly string[]): boolean =>
		order.every((id, at) => id === known[at])
