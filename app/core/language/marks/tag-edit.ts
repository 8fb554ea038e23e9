import type { Mark } from '../../scenario/definition'
import type { TextEdit } from '../problem'
import type { Report } from '../report'
import { readTag } from '../scan/read-tag'
import { openScanning } from '../scan/scanning'
import type { Tag } from '../scan/tag'

export type MarkName = 'tone' | 'respect'

const quiet: Report = () => {}

/** The tag that begins at an offset, as it is written; null where none does. */
export function tagAt(text: string, at: number): Tag | null {
	const scanning = openScanning(text, { start: at, end: text.length }, quiet)
	readTag(scanning, at)
	return scanning.tags[0] ?? null
}

/** The edit that lets a tag say this mark: the value it has is replaced, or the attribute comes after its others. */
export function markEdit(tag: Tag, name: MarkName, mark: Mark): TextEdit {
	const written = mark > 0 ? `+${mark}` : String(mark)
	const own = tag.attributes.find((attribute) => attribute.name === name)
	if (own && own.value !== null)
		return { start: own.valueAt, end: own.valueAt + own.value.length, text: written }
	const end = own?.end ?? tag.attributes.at(-1)?.end ?? tag.at + 1 + tag.name.length
	const start = own?.at ?? end
	return { start, end, text: own ? `${name}="${written}"` : ` ${name}="${written}"` }
}
