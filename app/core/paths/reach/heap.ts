/** A heap that gives what comes first: `before` says whether one comes before another. */
export type Heap<Item> = { push: (item: Item) => void; pop: () => Item | undefined }

export function openHeap<Item>(before: (one: Item, other: Item) => boolean): Heap<Item> {
	const items: Item[] = []
	const rises = (child: number, parent: number) => {
		const [one, other] = [items[child], items[parent]]
		return one !== undefined && other !== undefined && before(one, other)
	}
	const swap = (one: number, other: number) => {
		const [a, b] = [items[one], items[other]]
		if (a === undefined || b === undefined) return
		items[one] = b
		items[other] = a
	}
	return {
		push: (item) => {
			items.push(item)
			for (let at = items.length - 1; at > 0; ) {
				const parent = (at - 1) >> 1
				if (!rises(at, parent)) break
				swap(at, parent)
				at = parent
			}
		},
		pop: () => {
			swap(0, items.length - 1)
			const item = items.pop()
			for (let at = 0; ; ) {
				let first = at
				for (const child of [2 * at + 1, 2 * at + 2]) if (rises(child, first)) first = child
				if (first === at) return item
				swap(at, first)
				at = first
			}
		},
	}
}
