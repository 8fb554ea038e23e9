import { scriptOrder } from './render-script'
import type { Item } from './script'

const kept = new WeakMap<Item, Item>()

/** The same parts in the order of a script. */
export function inScriptOrder(item: Item): Item {
	const known = kept.get(item)
	if (known) return known
	const made = { ...item, children: scriptOrder(item).map(inScriptOrder) }
	kept.set(item, made)
	return made
}
