import type { ScenarioDefinition } from '../../../scenario/definition'
import { slotFor, withTexts } from '../../value-slots'

/** Literal texts shorter than this turn up in other words too often to mean anything. */
const shortest = 3

/**
 * Which facts a text shows: by their slot, or by their own words, in whichever variant; whole words, capitals and line
 * ends aside.
 */
export function factShown(definition: ScenarioDefinition): (text: string) => readonly string[] {
	const variants = definition.variants.map(({ texts }) => new Map(Object.entries(texts)))
	const inAll = (text: string) =>
		variants.length === 0 ? [flat(text)] : variants.map((texts) => flat(withTexts(text, texts)))
	const known = definition.facts.map((fact) => ({ id: fact.id, words: inAll(fact.text).map(wordsOf) }))
	const shows = (text: string, ways: readonly string[], fact: (typeof known)[number]) =>
		text.includes(slotFor(fact.id)) ||
		fact.words.some((words, at) => words?.test(ways[at] ?? ways[0] ?? '') ?? false)
	return (text) => {
		if (known.length === 0) return []
		const ways = inAll(text)
		return known.filter((fact) => shows(text, ways, fact)).map(({ id }) => id)
	}
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

function wordsOf(text: string): RegExp | null {
	if (text.length < shortest) return null
	const exact = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
	return new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, 'iu')
}
