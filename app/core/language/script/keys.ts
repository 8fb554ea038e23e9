import { folded } from './folded'
import type { Item } from './script'

/** What an item says for itself: kind, fields, words, without what else it holds. */
export function ownKey(item: Item): string {
	const fields = Object.entries(item.fields)
		.filter(([, value]) => value !== undefined && value !== '')
		.map(([name, value]) => `${name}=${name === 'title' ? folded(value) : folded(value).toLowerCase()}`)
		.sort()
	return [item.kind, ...fields, folded(item.text)].join('|')
}

const kept = new WeakMap<Item, string>()

/** What an item and everything in it says. Two with the same key read alike in the script. */
export function deepKey(item: Item): string {
	const known = kept.get(item)
	if (known !== undefined) return known
	const inside = item.children.filter(({ kind }) => kind !== 'hidden').map(deepKey)
	const key = `${ownKey(item)}{${inside.join(';')}}`
	kept.set(item, key)
	return key
}

/** All words of an item, for telling how alike two are. */
export const wordsOf = (item: Item): string =>
	[item.text, item.fields.title ?? '', ...item.children.map(wordsOf)].filter((one) => one !== '').join(' ')
