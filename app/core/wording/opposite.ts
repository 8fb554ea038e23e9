import { contentWords } from './content-words'

/** Where one thing is said and another begins; what is denied before "or" is denied after it. */
const clauses = /[.!?;:\n\u2014]+|,(?!\s*or\b)|\b(?:but|so|and|because|though|while|instead)\b/i

/**
 * Whether a text denies what all of these phrasings say, or says what they deny: "I can't refund you" shares all its
 * words with "I can refund you". Only phrasings that share words with it are asked.
 */
export function isOpposite(text: string, phrasings: readonly string[]): boolean {
	const typed = sides(text)
	const asked = phrasings
		.map((way) => split(typed, sides(way)))
		.filter(({ alike, against }) => alike + against > 0)
	return asked.length > 0 && asked.every(({ alike, against }) => against > alike)
}

/** Words that are said, and words that are denied. */
type Sides = { said: ReadonlySet<string>; denied: ReadonlySet<string> }

function sides(text: string): Sides {
	const said = new Set<string>()
	const denied = new Set<string>()
	for (const clause of text.split(clauses)) {
		const words = contentWords(clause)
		const side = words.some(denies) ? denied : said
		for (const word of words) if (!denies(word)) side.add(word)
	}
	return { said, denied }
}

/** How many words two texts have in common on the same side, and on the other. */
function split(one: Sides, other: Sides): { alike: number; against: number } {
	let [alike, against] = [0, 0]
	for (const word of new Set([...one.said, ...one.denied])) {
		const [said, denied] = [other.said.has(word), other.denied.has(word)]
		if ((one.said.has(word) && said) || (one.denied.has(word) && denied)) alike += 1
		else if (said || denied) against += 1
	}
	return { alike, against }
}

function denies(word: string): boolean {
	return word === 'not' || word === 'never' || word === 'no'
}
