import { type ComponentName, components, isExact, meantBy } from '../components'
import type { Lost } from '../lost'
import type { Report } from '../report'
import type { Attribute, Tag } from '../scan/tag'
import type { Slot } from '../value-slots'
import { wayTo } from '../way-to'
import type { Element } from './element'
import type { ParsedPiece } from './parse'

/** What the readers of one piece share. */
export type Reading = Pick<ParsedPiece, 'tags' | 'back'> & {
	report: Report
	lost: Lost
	/** What the words read so far print. */
	slots: Slot[]
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
	const { report, tags } = reading
	const at = placeIn(reading, node)
	const written = node.name ?? ''
	const name = meantBy(written)
	if (name === null || !isExact(written))
		report(
			'unknown-component',
			at,
			`There is no component <${written}>.`,
			name ? `Did you mean <${name}>?` : htmlFix(written),
		)
	if (name === null) return null
	const tag = tags.get(at)
	return { name, at, attributes: attributesOf(reading, name, tag), broken: tag?.broken ?? true }
}

function attributesOf(
	{ report }: Reading,
	name: ComponentName,
	tag: Tag | undefined,
): Map<string, Attribute> {
	const known: readonly string[] = components[name].attributes
	const attributes = new Map<string, Attribute>()
	for (const attribute of tag?.attributes ?? []) {
		if (attributes.has(attribute.name))
			report('attribute-twice', attribute.at, `<${name}> has ${attribute.name} twice.`, 'Keep one of them.')
		else if (known.includes(attribute.name) || name === 'Use') attributes.set(attribute.name, attribute)
		else if (!tag?.broken)
			report(
				'unknown-attribute',
				attribute.at,
				`<${name}> has no attribute ${attribute.name}.`,
				...wayTo(attribute.name, attribute.at, known, `<${name}> takes no attributes.`),
			)
	}
	return attributes
}

const htmlFixes: Readonly<Record<string, string>> = {
	b: 'Write **bold** words between double stars.',
	strong: 'Write **bold** words between double stars.',
	i: 'Write *slanted* words between stars.',
	em: 'Write *slanted* words between stars.',
	p: 'Leave an empty line between paragraphs.',
	a: 'Write a link as [words](address).',
	ul: 'Begin each line of a list with "- ".',
	li: 'Begin each line of a list with "- ".',
}

function htmlFix(name: string): string {
	return htmlFixes[name.toLowerCase()] ?? `Use one of: ${Object.keys(components).join(', ')}.`
}
