import { readWords } from '../text/words'

const wants: ReadonlySet<string> = new Set(['want', 'demand', 'expect'])
const things: ReadonlySet<string> = new Set(['a', 'an', 'my', 'the'])

/**
 * Whether a text speaks for the other side than these phrasings do: "I want my money back" has the words of "You get
 * your money back", but the customer says it.
 */
export function isOtherSide(text: string, phrasings: readonly string[]): boolean {
	const pairs = pairsOf(text)
	if (pairs.length === 0) return false
	const theirs = new Set(phrasings.flatMap(pairsOf).map((pair) => pair.join(' ')))
	return pairs.some(([first, second], at) => {
		if (theirs.has(`${first} ${second}`)) return false
		if (first === 'my') return theirs.has(`your ${second}`)
		return first === 'i' && wants.has(second) && things.has(pairs[at + 1]?.[1] ?? '')
	})
}

function pairsOf(text: string): [string, string][] {
	const forms = readWords(text).words.map(({ form }) => form)
	return forms.slice(1).map((form, at) => [forms[at] ?? '', form])
}
