import { matched } from './matched'
import type { SourceString } from './strings-of'
import type { Entry } from './translation'
import { plainOf, slipsOf } from './usable'

/** A translation that can be told: as its translator wrote it, and as plain text. */
export type SoundText = { marked: string; plain: string; entry: Entry }

/** The translations that follow the words as they are and have their slots, by key; the others are counted. */
export function sound(strings: readonly SourceString[], entries: readonly Entry[]) {
	const counts = { strings: strings.length, missing: 0, stale: 0, faulty: 0 }
	const texts = new Map<string, SoundText>()
	for (const { string, how, entry } of matched(strings, entries).matches) {
		if (!entry || how === 'missing') counts.missing += 1
		else if (how === 'stale') counts.stale += 1
		else {
			const { lost, madeUp } = slipsOf(string, entry.text)
			const plain = plainOf(string, entry.text)
			if (lost.length + madeUp.length > 0 || plain === '') counts.faulty += 1
			else texts.set(string.key, { marked: entry.text, plain, entry })
		}
	}
	return { texts, counts }
}
