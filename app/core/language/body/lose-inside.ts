import { lose } from '../lost'
import type { Element } from './element'
import type { Reading } from './opened'

/** Keeps the ids inside a component that is not read: naming one of them is no problem of its own. */
export function loseInside({ tags, back, lost }: Reading, node: Element): void {
	const from = back(node.position?.start.offset ?? 0)
	const to = back(node.position?.end.offset ?? 0)
	for (const tag of tags.values())
		if (tag.at >= from && tag.at <= to) for (const { name, value } of tag.attributes) lose(lost, name, value)
}
