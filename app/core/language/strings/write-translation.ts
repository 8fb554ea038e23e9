import { Document, type Pair, Scalar, YAMLMap } from 'yaml'
import { ours } from './own-comment'
import type { Entry, Translation } from './translation'

/** An entry to write; `about` is told to the translator in a comment, and never read back. */
export type WrittenEntry = Omit<Entry, 'at' | 'textAt'> & { about: string }

/** The text of a translation file. The same translation always gives the same text. */
export function writeTranslation(
	{ language, comment }: Omit<Translation, 'entries'>,
	entries: readonly WrittenEntry[],
): string {
	const strings = new YAMLMap<Scalar<string>, YAMLMap>()
	for (const entry of entries) {
		const key = new Scalar(entry.key)
		key.commentBefore = joined(`${ours} ${entry.about}`, entry.comment)
		key.spaceBefore = strings.items.length > 0
		strings.add({ key, value: fieldsOf(entry) } satisfies Pick<
			Pair<Scalar<string>, YAMLMap>,
			'key' | 'value'
		>)
	}
	const document = new Document(new YAMLMap())
	document.set('language', language)
	document.set('strings', strings)
	const body = document.toString({ lineWidth: 0, indent: 2, flowCollectionPadding: true })
	return `${commented(joined(header, comment))}\n${body}`
}

const header = [
	'. Made by "npm run content:strings -- extract". Put each translation after "text". Keep {{slots}} and *marks*.',
	'. A "stale" line shows the words before they changed: bring the text up to date, then take that line out.',
].join('\n')

function fieldsOf({ of, was, stale, text, note }: WrittenEntry): YAMLMap {
	const map = new YAMLMap()
	map.set('of', of)
	map.set('was', was)
	if (stale !== null) map.set('stale', stale)
	map.set('text', textNode(text))
	if (note !== null) map.set('note', note)
	return map
}

/** An empty text is written as `""`, so that one sees where to write. */
function textNode(text: string): Scalar<string> {
	const node = new Scalar(text)
	if (text === '') node.type = 'QUOTE_DOUBLE'
	return node
}

const joined = (first: string, second: string | null): string =>
	second === null ? first : `${first}\n${second}`

const commented = (comment: string): string => comment.replace(/^/gm, '#')
