import type { Reply } from '../scenario/definition'
import { contentWords } from './content-words'

/** Kept with every move that this has matched. */
export const simpleScorer = 'simple-1'

/** What a match must reach, 0-1, and how far ahead of every other reply it must be. */
const enough = 0.3
const ahead = 1.2
/** Nobody says more than this many characters in one reply; what comes after is not read. */
const readAtMost = 2000

/**
 * The id of the reply on offer that a typed text most likely means, or null where that is not clear. It compares words,
 * not meaning: those that few of the replies use weigh most, and a reply counts by the nearest of its text, its deed
 * and its other ways to say it. Texts are taken as they are: fill them first.
 */
export function simpleMatch(
	text: string,
	offered: readonly Pick<Reply, 'id' | 'text' | 'deed' | 'likes'>[],
): string | null {
	const typed = new Set(contentWords(text.slice(0, readAtMost)))
	if (typed.size === 0) return null
	const ways = offered.map(({ id, text: words, deed, likes }) => ({
		id,
		phrasings: [words, deed ?? '', ...likes]
			.map((way) => new Set(contentWords(way)))
			.filter(({ size }) => size > 0),
	}))
	const users = new Map<string, number>()
	for (const { phrasings } of ways)
		for (const word of new Set(phrasings.flatMap((way) => [...way])))
			users.set(word, (users.get(word) ?? 0) + 1)
	// A word that no reply uses says that something else may be meant, but less than one that only one reply uses.
	const weight = (word: string) => {
		const count = users.get(word)
		return count === undefined ? 0.5 : 1 / count
	}
	const ranked = ways
		.map(({ id, phrasings }) => ({
			id,
			likeness: Math.max(0, ...phrasings.map((way) => likeness(typed, way, weight))),
		}))
		.sort((a, b) => b.likeness - a.likeness)
	const [best, second] = ranked
	if (!best || best.likeness < enough) return null
	return second && best.likeness < second.likeness * ahead ? null : best.id
}

/** How alike two sets of words are, 0-1. What was typed may be much shorter than what an author wrote. */
function likeness(
	typed: ReadonlySet<string>,
	way: ReadonlySet<string>,
	weight: (word: string) => number,
): number {
	const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0)
	const common = [...typed].filter((word) => way.has(word))
	// One word in common is too little to go by, and that both deny something is no sign of the same thing.
	if (common.filter(affirms).length < Math.min(2, way.size)) return 0
	if (negated(typed) !== negated(way) && common.length < 4) return 0
	const [shared, said, meant] = [sum(common), sum(typed), sum(way)]
	const [precision, recall] = [shared / said, shared / meant]
	return shared === 0 ? 0 : (1.25 * precision * recall) / (0.25 * precision + recall)
}

/** "I can refund you" and "I can't refund you" share every word but one. */
function negated(words: ReadonlySet<string>): boolean {
	return [...words].some((word) => !affirms(word))
}

function affirms(word: string): boolean {
	return word !== 'not' && word !== 'never' && word !== 'no'
}
