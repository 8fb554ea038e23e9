import type { Report } from '../report'
import { matched } from './matched'
import type { SourceString } from './strings-of'
import type { Entry, Translation } from './translation'
import { plainOf, slipsOf } from './usable'

/** Reports every string without a sound translation, and every entry that belongs to no string. */
export function checkTranslation(
	strings: readonly SourceString[],
	{ language, entries }: Translation,
	report: Report,
): void {
	const { matches, unknown } = matched(strings, entries)
	const extract = `Run "npm run content:strings -- extract" with this scenario and --to ${language}.`
	const absent = matches.flatMap(({ string, entry }) => (entry ? [] : [string.key]))
	if (absent.length > 0)
		report(
			'string-missing',
			0,
			`${absent.length === 1 ? 'One string is' : `${absent.length} strings are`} not in this file: ${listed(absent)}.`,
			extract,
		)
	for (const { string, how, entry } of matches) {
		if (!entry) continue
		if (how === 'missing')
			report('string-missing', entry.textAt, `"${string.key}" is not translated.`, say(string))
		else {
			if (how === 'stale') report('string-stale', entry.textAt, ...staleness(string, entry, extract))
			noteSlips(string, entry, report)
		}
	}
	for (const { key, at } of unknown)
		report(
			'string-unknown',
			at,
			`There is no string "${key}" in the scenario.`,
			'If nobody needs it any more, extract with --prune takes it out.',
		)
}

function staleness(string: SourceString, { stale }: Entry, extract: string): [message: string, fix: string] {
	const message = `The words of "${string.key}" have changed since they were translated.`
	return stale === null
		? [message, `They are now: ${short(string.shown)} ${extract}`]
		: [message, `They are now: ${short(string.shown)} Change the text to fit, and take the "stale" line out.`]
}

function noteSlips(string: SourceString, { text, textAt }: Entry, report: Report): void {
	const { lost, madeUp } = slipsOf(string, text)
	for (const name of lost)
		report(
			'string-slot',
			textAt,
			`The translation of "${string.key}" has lost {{${name}}}.`,
			'Put it where its words belong in the sentence.',
		)
	for (const name of madeUp)
		report(
			'string-slot',
			textAt,
			`{{${name}}} is not in the words of "${string.key}".`,
			string.slots.size > 0
				? `There is: ${[...string.slots].map((one) => `{{${one}}}`).join(', ')}.`
				: 'Take it out.',
		)
	if (plainOf(string, text) === '')
		report('string-slot', textAt, `The translation of "${string.key}" has no words.`, say(string))
}

const say = (string: SourceString): string => `Translate: ${short(string.shown)}`
const short = (text: string): string => {
	const line = text.replace(/\s+/g, ' ')
	return `“${line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line}”`
}
const listed = (keys: readonly string[]): string =>
	keys.length > 5 ? `${keys.slice(0, 5).join(', ')} and ${keys.length - 5} more` : keys.join(', ')
