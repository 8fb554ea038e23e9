import { type Near, nearestOf, suggestion } from './nearest'
import type { TextEdit } from './problem'

/** An edit with what it replaces: where the text has something else there, it is not offered. */
export type Mend = TextEdit & { was: string }

/** The way out of a name that does not exist, for a report: what to write, and the edit where no other can be meant. */
export type Way = [fix: string | undefined, edits: Mend[] | undefined]

/**
 * The way from a wrong word at an offset to the name that was meant. An edit comes with it only where one name alone is
 * near, and so near that it is a slip: one letter in five at most, or two changed places, the first one right.
 */
export function wayTo(word: string, at: number, names: Iterable<string>, otherwise?: string): Way {
	const all = [...names]
	const near = nearestOf(word, all)
	const fix = suggestion(word, all) ?? otherwise
	return [fix, near && isSlip(word, near) ? [swap(word, at, near.name)] : undefined]
}

/** The edit that puts one text in place of another at an offset. */
export const swap = (was: string, at: number, text: string): Mend => ({
	start: at,
	end: at + was.length,
	text,
	was,
})

function isSlip(word: string, { name, apart, alone }: Near): boolean {
	if (apart === 0) return true
	const [small, right] = [word.toLowerCase(), name.toLowerCase()]
	const few = apart * 5 <= word.length || lettersOf(small) === lettersOf(right)
	return alone && few && small[0] === right[0]
}

const lettersOf = (word: string): string => [...word].sort().join('')
