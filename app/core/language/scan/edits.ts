/** A change to make to a passage before it is parsed: the text from `at` to `end` becomes `text`. */
export type Edit = { at: number; end: number; text: string }

/** A passage as the parser gets it, and the way back from its offsets to those of the author's text. */
export type Mended = { text: string; original: (offset: number) => number }

/** The same length in spaces; line ends stay, so that every line keeps its number. */
export const blanked = (text: string): string => text.replace(/[^\n]/g, ' ')

/** Makes the edits of a passage that starts at `start` of the author's text. Later edits that overlap are dropped. */
export function mended(passage: string, start: number, edits: readonly Edit[]): Mended {
	if (edits.length === 0) return { text: passage, original: (offset) => start + offset }
	const ordered = [...edits].sort((a, b) => a.at - b.at || a.end - b.end)
	const marks: { here: number; there: number }[] = [{ here: 0, there: start }]
	let text = ''
	let done = start
	for (const edit of ordered) {
		if (edit.at < done) continue
		text += passage.slice(done - start, edit.at - start)
		marks.push({ here: text.length, there: edit.at })
		text += edit.text
		done = edit.end
		marks.push({ here: text.length, there: edit.end })
	}
	text += passage.slice(done - start)
	return { text, original: (offset) => backFrom(marks, offset) }
}

function backFrom(marks: readonly { here: number; there: number }[], offset: number): number {
	let low = 0
	let high = marks.length - 1
	while (low < high) {
		const middle = (low + high + 1) >> 1
		if ((marks[middle]?.here ?? 0) <= offset) low = middle
		else high = middle - 1
	}
	const mark = marks[low]
	if (!mark) return offset
	const next = marks[low + 1]
	const there = mark.there + (offset - mark.here)
	return next ? Math.min(there, next.there) : there
}
