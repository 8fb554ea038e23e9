import { type Match, matched } from './matched'
import type { SourceString } from './strings-of'
import type { Translation } from './translation'
import { type WrittenEntry, writeTranslation } from './write-translation'

/** What `extract` did: how many strings are new, moved, newly stale, still missing, and left over from before. */
export type Extracted = {
	text: string
	counts: { strings: number; added: number; moved: number; stale: number; missing: number; gone: number }
}

/**
 * The translation file for these strings: translations are kept (those of moved words moved with them), new strings are
 * added empty, and a translation whose words have changed gets a `stale` line with the words it followed. Entries that
 * belong to no string stay at the end unless `prune`. Doing it twice changes nothing.
 */
export function extract(
	strings: readonly SourceString[],
	language: string,
	before: Translation | null,
	prune: boolean,
): Extracted {
	const { matches, unknown } = matched(strings, before?.entries ?? [])
	const gone = prune ? [] : unknown
	const text = writeTranslation({ language, comment: before?.comment ?? null }, [
		...matches.map(entryOf),
		...gone.map((entry) => ({ ...entry, about: 'No longer in the scenario' })),
	])
	const count = (wanted: (match: Match) => boolean) => matches.filter(wanted).length
	return {
		text,
		counts: {
			strings: strings.length,
			added: count(({ entry }) => entry === null),
			moved: count(({ how }) => how === 'moved'),
			stale: count(({ how }) => how === 'stale'),
			missing: count(({ how }) => how === 'missing'),
			gone: gone.length,
		},
	}
}

function entryOf({ string, how, entry }: Match): WrittenEntry {
	return {
		key: string.key,
		of: string.fingerprint,
		was: string.shown,
		stale: how === 'stale' && entry ? (entry.stale ?? entry.was) : null,
		text: entry?.text ?? '',
		note: entry?.note ?? null,
		comment: entry?.comment ?? null,
		about: string.context,
	}
}
