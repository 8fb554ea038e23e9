import { fingerprint } from './fingerprint'
import type { SourceString } from './strings-of'
import type { Entry } from './translation'
import { plainOf } from './usable'

/**
 * How a string stands: `fresh` and `moved` entries translate the very words it has now (moved: they stand under another
 * key), a `stale` one follows words that have changed since, `missing` has no entry or an empty one.
 */
export type Match = {
	string: SourceString
	how: 'fresh' | 'moved' | 'stale' | 'missing'
	entry: Entry | null
}

/** Every string with its entry, in order, and the entries that belong to none. */
export type Matched = { matches: Match[]; unknown: Entry[] }

/**
 * Finds each string's translation: under its own key, else by fingerprint, so that a paragraph or a line that has moved
 * keeps its translation. Words that stand twice take the nearest one: of the same owner first, then in order.
 */
export function matched(strings: readonly SourceString[], entries: readonly Entry[]): Matched {
	const byKey = new Map(entries.map((entry) => [entry.key, entry]))
	const own = new Map(
		strings.flatMap((string) => {
			const { key } = string
			const entry = byKey.get(key)
			return entry && entry.text !== '' && follows(entry, string) ? [[key, entry] as const] : []
		}),
	)
	const kept = new Set(own.values())
	const moved = movedTo(
		strings.filter(({ key }) => !own.has(key)),
		entries.filter((entry) => entry.text !== '' && !kept.has(entry)),
	)
	for (const entry of moved.values()) kept.add(entry)
	const matches = strings.map((string): Match => {
		const same = own.get(string.key)
		if (same) return { string, how: 'fresh', entry: same }
		const entry = byKey.get(string.key)
		const from = moved.get(string.key)
		if (from) {
			if (entry?.text === '') kept.add(entry)
			return { string, how: follows(from, string) ? 'moved' : 'stale', entry: from }
		}
		if (!entry || kept.has(entry)) return { string, how: 'missing', entry: null }
		kept.add(entry)
		return { string, how: entry.text === '' ? 'missing' : 'stale', entry }
	})
	return { matches, unknown: entries.filter((entry) => !kept.has(entry)) }
}

/** Whether a translation follows the words that the string has now; they may have changed, and changed back. */
function follows({ of, stale }: Entry, string: SourceString): boolean {
	const words = stale === null ? of : fingerprint(plainOf(string, stale))
	return words === string.fingerprint
}

/** For each string the spare entry of the same words with the longest beginning of the key in common. */
function movedTo(strings: readonly SourceString[], entries: readonly Entry[]): Map<string, Entry> {
	const spare = new Map<string, Entry[]>()
	for (const entry of entries) spare.set(entry.of, [...(spare.get(entry.of) ?? []), entry])
	const moved = new Map<string, Entry>()
	for (const { key, fingerprint } of strings) {
		const choices = spare.get(fingerprint) ?? []
		const [best] = choices.toSorted((a, b) => partsInCommon(b.key, key) - partsInCommon(a.key, key))
		if (!best) continue
		moved.set(key, best)
		choices.splice(choices.indexOf(best), 1)
	}
	return moved
}

function partsInCommon(one: string, other: string): number {
	const others = other.split(':')
	const at = one.split(':').findIndex((part, index) => part !== others[index])
	return at === -1 ? others.length : at
}
