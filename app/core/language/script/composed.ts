import { rising } from './in-order'
import type { Matches } from './match'
import type { Piece } from './pieces'
import type { Item } from './script'

type Entry = { base: Item | null; next: Item | null }

export type Composing = {
	text: string
	newLine: string
	matches: Matches
	/** What an item says now; `base` is what it was, here or somewhere else. */
	write: (next: Item, base: Item | null) => Piece[]
}

/**
 * What stands between two offsets with other parts in it: what stays is where it was, what is not shown stays too, and
 * what is new or was moved comes after the part before it. `shown` is what was there in the order of the script.
 */
export function composed(
	{ text, newLine, matches, write }: Composing,
	region: { start: number; end: number },
	children: readonly Item[],
	shown: readonly Item[],
	after: readonly Item[],
): Piece[] {
	const entries = entriesOf(children, shown, after, matches)
	const inline = children.length === 1 && entries.length === 1
	const pieces: Piece[] = []
	const parted = `${newLine}${newLine}`
	entries.forEach((entry, at) => {
		const before = entries[at - 1]
		pieces.push(gapBefore(entry, before, entries.length))
		pieces.push(...written(entry))
	})
	pieces.push(tail(entries.at(-1)))
	return pieces

	function written({ base, next }: Entry): Piece[] {
		if (next) return write(next, base ?? matches.get(next) ?? null)
		return [base?.source ? text.slice(base.source.start, base.source.end) : '']
	}

	function gapBefore(entry: Entry, before: Entry | undefined, count: number): string {
		const place = entry.base ? children.indexOf(entry.base) : -1
		if (inline) return gap(0)
		if (place >= 0 && (before ? children[place - 1] === before.base && before.base !== null : place === 0)) {
			const own = gap(place)
			const first = place === 0 && count !== children.length && !own.includes('\n')
			return first ? parted : own
		}
		if (isListed(entry) && before && isListed(before)) return newLine
		return parted
	}

	function tail(last: Entry | undefined): string {
		const own = gap(children.length)
		if (inline || (last?.base && last.base === children.at(-1) && entries.length === children.length))
			return own
		if (last?.base && last.base === children.at(-1) && own.includes('\n')) return own
		if (!last) return children.length === 0 ? own : own.includes('\n') ? own : ''
		return own.includes('\n') ? own : parted
	}

	/** The blanks before the part at a place, or after the last. */
	function gap(at: number): string {
		const from = at === 0 ? region.start : (children[at - 1]?.source?.end ?? region.start)
		return text.slice(from, children[at]?.source?.start ?? region.end)
	}
}

const isListed = ({ base, next }: Entry): boolean => /^[-*+] /.test((next ?? base)?.text ?? '')

function entriesOf(
	children: readonly Item[],
	shown: readonly Item[],
	after: readonly Item[],
	matches: Matches,
): Entry[] {
	const own = after.flatMap((next) => {
		const base = matches.get(next)
		const rank = base ? shown.indexOf(base) : -1
		return base && rank >= 0 ? [{ base, next, rank }] : []
	})
	const row = rising(own.map(({ rank }) => rank))
	const staying = new Map(own.filter((_, at) => row.has(at)).map(({ base, next }) => [base, next]))
	const entries: Entry[] = children.flatMap((base): Entry[] => {
		if (base.kind === 'hidden' || base.kind === 'locked') return [{ base, next: null }]
		const next = staying.get(base)
		return next ? [{ base, next }] : []
	})
	const stays = new Set(staying.values())
	const first = entries.findIndex(({ next }) => next !== null)
	let cursor = first === -1 ? entries.length : first
	for (const next of after) {
		if (stays.has(next)) cursor = entries.findIndex((entry) => entry.next === next) + 1
		else entries.splice(cursor++, 0, { base: null, next })
	}
	return entries
}
