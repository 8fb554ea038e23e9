import type { ScenarioDefinition } from '../../scenario/definition'
import type { ScenarioWords, WordNode } from '../../scenario/words'
import { wordsOf } from './markdown/words-of'
import { matched } from './matched'
import { rewritten } from './rewritten'
import { storedAt, stringsOf } from './strings-of'
import type { Translation } from './translation'
import { plainOf, slipsOf } from './usable'

/** How many strings there are, and how many of them are told in the author's words for want of a sound translation. */
export type TranslatedCounts = { strings: number; missing: number; stale: number; faulty: number }
export type Translated = {
	definition: ScenarioDefinition
	words: ScenarioWords | null
	counts: TranslatedCounts
}

/**
 * The scenario in another language. What is missing, stale or has other slots than the author's text stays in the
 * author's words and is counted. Only words change: the same moves lead the same way and score the same.
 */
export function translated(
	definition: ScenarioDefinition,
	words: ScenarioWords | null,
	{ entries }: Translation,
): Translated {
	const counts: TranslatedCounts = { strings: 0, missing: 0, stale: 0, faulty: 0 }
	const texts = new Map<string, string>()
	const beats: Record<string, WordNode[]> = { ...words?.beats }
	let brief = words?.brief ?? []
	for (const { string, how, entry } of matched(stringsOf(definition, words), entries).matches) {
		counts.strings += 1
		if (!entry || how === 'missing') counts.missing += 1
		else if (how === 'stale') counts.stale += 1
		else if (isFaulty(string, entry.text)) counts.faulty += 1
		else {
			texts.set(string.key, plainOf(string, entry.text))
			const base = storedAt(words, string)
			if (base && string.words === 'brief') brief = wordsOf(entry.text, base)
			else if (base && string.words !== null) beats[string.words] = wordsOf(entry.text, base)
		}
	}
	return {
		definition: rewritten(definition, ({ key, text }) => texts.get(key) ?? text),
		words: words && { ...words, brief, beats },
		counts,
	}
}

function isFaulty(string: Parameters<typeof slipsOf>[0], text: string): boolean {
	const { lost, madeUp } = slipsOf(string, text)
	return lost.length + madeUp.length > 0 || plainOf(string, text) === ''
}
