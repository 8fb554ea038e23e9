/** The sorted list with these items in it, each once; the same list where they are all in it already. */
export function including(sorted: string[], items: readonly string[]): string[] {
	let list = sorted
	for (const item of items) {
		const at = placeFor(list, item)
		if (list[at] === item) continue
		if (list === sorted) list = sorted.slice()
		list.splice(at, 0, item)
	}
	return list
}

function placeFor(sorted: string[], item: string): number {
	let low = 0
	let high = sorted.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((sorted[middle] ?? item) < item) low = middle + 1
		else high = middle
	}
	return low
}
