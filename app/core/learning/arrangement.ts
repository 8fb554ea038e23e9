/**
 * A first order for things to arrange: what was given a place, from 1, stands there; the rest fill the gaps as they are
 * shown. Of two for one place the first has it.
 */
export function arranged(items: readonly string[], places: ReadonlyMap<string, string>): string[] {
	const order: (string | undefined)[] = items.map(() => undefined)
	const left = items.filter((item) => {
		const at = Number(places.get(item)) - 1
		if (!(at in order) || order[at] !== undefined) return true
		order[at] = item
		return false
	})
	return order.flatMap((item) => item ?? left.shift() ?? [])
}

/** The order after an item has gone one place up (-1) or down (1), past what is fixed; the same where there is no place. */
export function moved(
	order: readonly string[],
	item: string,
	by: -1 | 1,
	fixed: ReadonlySet<string>,
): readonly string[] {
	const from = order.indexOf(item)
	let to = from + by
	while (to in order && fixed.has(order[to] ?? '')) to += by
	const other = order[to]
	if (from < 0 || other === undefined || fixed.has(item)) return order
	return order.map((one, at) => (at === from ? other : at === to ? item : one))
}
