import { type ComponentName, isExact, meantBy } from '../components'
import type { Lost } from '../lost'
import type { Report } from '../report'
import type { Attribute, Tag } from '../scan/tag'
import type { Slot } from '../value-slots'
import { type Mend, swap } from '../way-to'
import { attributesOf } from './attributes-of'
import type { Element } from './element'
import { htmlFix, inMarkdown } from './html-fix'
import type { ParsedPiece } from './parse'

/** What the readers of one piece share. */
export type Reading = Pick<ParsedPiece, 'tags' | 'back'> & {
	report: Report
	lost: Lost
	/** What the words read so far print. */
	slots: Slot[]
	/** Ids that are written somewhere, or were offered for something without one. */
	ids: Set<string>
}

/** A component, its attributes by name, and where it stands. */
export type Opened = {
	name: ComponentName
	at: number
	attributes: ReadonlyMap<string, Attribute>
	/** Mended by guess: nothing that is missing from it is reported. */
	broken: boolean
}

/** The offset in the author's text at which a node starts. */
export const placeIn = (
	reading: Reading,
	node: { position?: { start: { offset?: number | undefined } } | undefined },
): number => reading.back(node.position?.start.offset ?? 0)

/** Looks at a component's name and attributes and reports what is wrong with them; null when it is none of ours. */
export function opened(reading: Reading, node: Element): Opened | null {
	const { tags } = reading
	const at = placeIn(reading, node)
	const written = node.name ?? ''
	const name = meantBy(written)
	if (name === null || !isExact(written)) noteUnknown(reading, at, written, name)
	if (name === null) return null
	const tag = tags.get(at)
	return { name, at, attributes: attributesOf(reading.report, name, tag), broken: tag?.broken ?? true }
}

function noteUnknown(
	{ report, tags }: Reading,
	at: number,
	written: string,
	meant: ComponentName | null,
): void {
	const tag = tags.get(at)
	report(
		'unknown-component',
		at,
		`There is no component <${written}>.`,
		meant ? `Did you mean <${meant}>?` : htmlFix(written),
		tag && (meant ? renamed(tag, meant) : inMarkdown(tag)),
	)
}

/** Both tags of a component under its right name. */
function renamed(tag: Tag, name: ComponentName): Mend[] {
	const closing =
		tag.closing && !isExact(tag.closing.name) ? [swap(tag.closing.name, tag.closing.at + 2, name)] : []
	return [swap(tag.name, tag.at + 1, name), ...closing]
}
