/** Offsets at which the lines of a text start. */
export function lineStarts(text: string): number[] {
	const starts = [0]
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
	return starts
}

/** The line and column of an offset, both from 1; columns count UTF-16 units, as editors do. */
export function placeOf(starts: readonly number[], offset: number): { line: number; column: number } {
	let low = 0
	let high = starts.length - 1
	while (low < high) {
		const middle = (low + high + 1) >> 1
		if ((starts[middle] ?? 0) <= offset) low = middle
		else high = middle - 1
	}
	return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
