import type { OutlineItem, Reading } from './reading'

/**
 * The outline items around an offset, from the outermost to the innermost; none between items. An offset where one ends
 * belongs to it, unless another begins there.
 */
export function itemsAt({ outline }: Pick<Reading, 'outline'>, offset: number): OutlineItem[] {
	const path: OutlineItem[] = []
	let list: readonly OutlineItem[] = outline
	for (;;) {
		const item = list.findLast(({ span }) => span.start <= offset && offset <= span.end)
		if (!item) return path
		path.push(item)
		list = item.children
	}
}
