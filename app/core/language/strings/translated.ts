import type { ScenarioDefinition } from '../../scenario/definition'
import type { ScenarioWords, WordNode } from '../../scenario/words'
import { factsTold } from './facts-told'
import { wordsOf } from './markdown/words-of'
import { rewritten } from './rewritten'
import { sound } from './sound'
import { storedAt, stringsOf } from './strings-of'
import type { Translation } from './translation'

/** How many strings there are, and how many of them are told in the author's words for want of a sound translation. */
export type TranslatedCounts = { strings: number; missing: number; stale: number; faulty: number }
export type Translated = {
	definition: ScenarioDefinition
	words: ScenarioWords | null
	counts: TranslatedCounts
}

/**
 * The scenario in another language. What is missing, stale, has other slots than the author's text, or tells a fact that
 * it does not, stays in the author's words and is counted. Only words change: the same moves lead the same way and score
 * the same.
 */
export function translated(
	definition: ScenarioDefinition,
	words: ScenarioWords | null,
	{ entries }: Translation,
): Translated {
	const strings = stringsOf(definition, words)
	const { texts, counts } = sound(strings, entries)
	const told = () => rewritten(definition, ({ key, text }) => texts.get(key)?.plain ?? text)
	for (const key of factsTold(definition, told()).keys()) {
		texts.delete(key)
		counts.faulty += 1
	}
	const beats: Record<string, WordNode[]> = { ...words?.beats }
	let brief = words?.brief ?? []
	for (const string of strings) {
		const text = texts.get(string.key)
		const base = storedAt(words, string)
		if (!text || !base || string.words === null) continue
		if (string.words === 'brief') brief = wordsOf(text.marked, base)
		else beats[string.words] = wordsOf(text.marked, base)
	}
	return { definition: told(), words: words && { ...words, brief, beats }, counts }
}
