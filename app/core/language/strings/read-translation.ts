import { isMap, isScalar, type YAMLMap } from 'yaml'
import { type Field, type FrontReading, fieldsOf, written } from '../front/fields'
import { parseYaml } from '../front/parse-yaml'
import type { Report } from '../report'
import { languageTag } from './language-name'
import { ownComment } from './own-comment'
import { readEntry } from './read-entry'
import type { Entry, Translation } from './translation'

const mostCharacters = 512 * 1024
// Controls but tab and line ends, and what turns the direction of everything after it; isolates and marks are in use.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/g

/**
 * Reads a translation file. Everything wrong with it is a `string-file` problem; null when no translation is left to
 * read. `expected` is the language by the file's name, null where that says nothing.
 */
export function readTranslation(text: string, report: Report, expected: string | null): Translation | null {
	const fault: Report = (_, at, message, fix) =>
		report(
			'string-file',
			at,
			message.replace('The front matter', 'The file').replace('scenarios', 'translations'),
			fix,
		)
	if (text.length > mostCharacters) {
		fault(
			'string-file',
			0,
			'The file is longer than 512 KiB.',
			'Run extract with --prune, or split the scenario.',
		)
		return null
	}
	for (const { index } of text.matchAll(hidden))
		fault(
			'string-file',
			index,
			'There is a character here that cannot be seen.',
			'Delete it and type the words again.',
		)
	const read = parseYaml(text.replace(/^\ufeff/, ' '), 0, fault)
	if (!read) return null
	// Where the YAML is broken, what looks wrong further on most likely only looks so.
	const tell: Report = read.whole ? fault : () => {}
	const reading: FrontReading = { report: tell, at: 0, yaml: text, lost: new Set(), slots: [] }
	const fields = new Map(fieldsOf(reading, read.map).map((field) => [field.key, field]))
	for (const { key, at } of fields.values())
		if (key !== 'language' && key !== 'strings')
			tell(
				'string-file',
				at,
				`"${key}" has no place in a translation.`,
				'There are two keys: language and strings.',
			)
	const language = languageIn(reading, fields.get('language'), expected)
	const strings = fields.get('strings')
	if (!strings)
		tell('string-file', 0, 'The file has no "strings".', 'Make it with content:strings -- extract.')
	if (language === null) return null
	return {
		language,
		entries: strings ? entriesIn(reading, strings) : [],
		comment: ownComment(topComment(text)),
	}
}

function languageIn(reading: FrontReading, field: Field | undefined, expected: string | null): string | null {
	const text = field ? written(reading, field.node) : null
	const tag = text && languageTag(text.value)
	if (!tag) {
		const message = text
			? `"${text.value.slice(0, 40)}" is not a language.`
			: 'The file does not say its language.'
		reading.report('string-file', field?.valueAt ?? 0, message, `Write language: ${expected ?? 'cy'}, say.`)
		return null
	}
	if (expected !== null && tag !== expected)
		reading.report(
			'string-file',
			text.at,
			`The file is named for "${expected}", and says that its language is "${tag}".`,
			'Rename the file, or change the line.',
		)
	return tag
}

function entriesIn(reading: FrontReading, field: Field): Entry[] {
	if (field.node === null || (isScalar(field.node) && field.node.value === null)) return []
	if (!isMap(field.node)) {
		reading.report('string-file', field.valueAt, '"strings" is a list of keys, each with its lines.')
		return []
	}
	const comments = commentsAbove(field.node)
	const keys = new Set<string>()
	return fieldsOf(reading, field.node).flatMap((one) => {
		const entry = keys.has(one.key) ? null : readEntry(reading, one)
		if (!entry) return []
		keys.add(one.key)
		const all = [comments.get(one.key), entry.comment].filter((comment) => typeof comment === 'string')
		return [{ ...entry, comment: ownComment(all.join('\n') || null) }]
	})
}

/** The comments above each key. The one above the first key belongs to the map. */
function commentsAbove(map: YAMLMap): Map<string, string> {
	const comments = new Map<string, string>()
	for (const [at, { key }] of map.items.entries()) {
		if (!isScalar(key)) continue
		const comment = key.commentBefore ?? (at === 0 ? map.commentBefore : null)
		if (comment) comments.set(key.source ?? String(key.value), comment)
	}
	return comments
}

/** The comment at the top of the file, without its signs. */
function topComment(text: string): string {
	const lines = /^\ufeff?(?:[ \t]*(?:#.*)?\r?\n)*/.exec(text)?.[0].split(/\r?\n/) ?? []
	return lines.map((line) => line.trim().replace(/^#/, '')).join('\n')
}
