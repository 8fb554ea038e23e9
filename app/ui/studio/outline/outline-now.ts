import { itemsAt } from '#app/core/writing/item-at'
import type { OutlineItem, Reading } from '#app/core/writing/reading'
import { lineStart } from '#app/core/writing/span-at-place'
import { moved } from '#app/core/writing/splice'
import { splicesBetween } from '#app/core/writing/splices-between'
import type { Checked } from '../bench/bench'

/** The newest reading, with the way between its offsets and those of the text as it is now. */
export type OutlineNow = {
	reading: Reading
	/** Whether it is of this very text. */
	fresh: boolean
	/** Where an offset of the reading lies in the text. */
	inText: (offset: number) => number
	/** Where the innermost item around an offset of the text begins; null between items. */
	around: (offset: number) => number | null
	/** How many problems begin inside an item. */
	problemsIn: (item: OutlineItem) => number
}

export function outlineNow(checked: Checked, reading: Reading, text: string): OutlineNow {
	const since = splicesBetween(checked.text, text)
	const back = splicesBetween(text, checked.text)
	const at = checked.problems
		.map(({ line, column }) => lineStart(checked.text, line) + column - 1)
		.sort((a, b) => a - b)
	const before = (offset: number) => {
		const index = at.findIndex((one) => one >= offset)
		return index === -1 ? at.length : index
	}
	return {
		reading,
		fresh: since.length === 0,
		inText: (offset) => moved(offset, since),
		around: (offset) => itemsAt(reading, moved(offset, back)).at(-1)?.span.start ?? null,
		problemsIn: ({ span }) => before(span.end) - before(span.start),
	}
}

/** The items that have some words in them, with those around them. */
export function itemsWith(items: readonly OutlineItem[], words: string): OutlineItem[] {
	const wanted = words.trim().toLowerCase()
	if (wanted === '') return [...items]
	return items.flatMap((item) => {
		const here = `${item.title} ${item.id ?? ''}`.toLowerCase().includes(wanted)
		const children = here ? item.children : itemsWith(item.children, wanted)
		return here || children.length > 0 ? [{ ...item, children }] : []
	})
}
