import type { YAMLMap } from 'yaml'
import type { WalkThroughCode } from '../../play/walk-through-problems'
import { suggestion } from '../nearest'
import { type Entry, entriesOf } from './plain-yaml'

export type PlayReading = {
	note: (code: WalkThroughCode, at: number, message: string, fix?: string) => void
}

/** The entries of a map that may only have known keys; what is unknown or missing is noted. */
export function fieldsIn(
	{ note }: PlayReading,
	map: YAMLMap,
	where: string,
	known: readonly string[],
	needed: readonly string[] = [],
): Map<string, Entry> {
	const fields = new Map<string, Entry>()
	for (const entry of entriesOf(map)) {
		if (known.includes(entry.key)) fields.set(entry.key, entry)
		else
			note(
				'play-unknown-key',
				entry.at,
				`"${entry.key}" means nothing in ${where}.`,
				suggestion(entry.key, known),
			)
	}
	const at = map.range?.[0] ?? 0
	for (const key of needed)
		if (!fields.has(key)) note('play-missing-key', at, `There is no "${key}" in ${where}.`, hints[key])
	return fields
}

const hints: Readonly<Record<string, string>> = {
	title: 'Add title: and what this way through is about.',
	moves: 'Add moves: and below it lines such as "- say: sorry", with the replies\u2019 ids.',
	expect: 'Add expect: and below it what must come out, "ending: kept" say.',
}
