import type { OutlineItem } from './reading'

/** What has a name in a text, in order: `reply:believe`, with its title behind a dash for each item that it lies in. */
export function namedPlaces(outline: readonly OutlineItem[], depth = 0): { value: string; label: string }[] {
	return outline.flatMap(({ kind, id, title, children }) => {
		const inside = namedPlaces(children, depth + 1)
		if (id === null) return inside
		return [{ value: `${kind}:${id}`, label: `${'– '.repeat(depth)}${title || id}` }, ...inside]
	})
}
