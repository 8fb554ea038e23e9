import type { DraftNeed, Placed } from '../draft'
import { type Field, type FrontReading, itemsIn, written } from './fields'

/** A need's phrasings: those that meet it, and near misses that do not quite. */
type Phrasings = Pick<DraftNeed['value'], 'examples' | 'near'>

/**
 * Reads `examples` (4 to 8) and `near` (2 or 3) of a need. Counts, and phrasings that are alike, are checked here, where
 * each has its place.
 */
export function readExamples(
	reading: FrontReading,
	owner: Field,
	fields: ReadonlyMap<string, Field>,
): Phrasings {
	const examples = phrasings(reading, fields.get('examples'), 4, 8)
	const near = phrasings(reading, fields.get('near'), 2, 3)
	if (near.length > 0 && examples.length === 0)
		reading.report(
			'examples-count',
			owner.at,
			`"${owner.key}" has near misses and no examples.`,
			'Give 4 to 8 phrasings that meet it: examples: ["…", "…", "…", "…"].',
		)
	const said = new Map<string, string>()
	const note = (list: readonly Placed<string>[], kind: string) => {
		for (const { value, at } of list) {
			const words = value
				.toLowerCase()
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim()
			const first = said.get(words)
			if (first === undefined) said.set(words, kind)
			else
				reading.report(
					'examples-alike',
					at,
					first === kind
						? `"${value.slice(0, 60)}" is here twice.`
						: `"${value.slice(0, 60)}" cannot meet the need and just miss it.`,
					first === kind ? 'Write another way to say it.' : 'Take it out of examples or out of near.',
				)
		}
	}
	note(examples, 'example')
	note(near, 'near miss')
	return { examples: examples.map(({ value }) => value), near: near.map(({ value }) => value) }
}

function phrasings(
	reading: FrontReading,
	field: Field | undefined,
	fewest: number,
	most: number,
): Placed<string>[] {
	if (!field) return []
	const items = itemsIn(reading, field, '["I hear you.", "…"]')
	const found = items.flatMap((item) => {
		const text = written(reading, item)
		if (text && text.value !== '') return [text]
		reading.report(
			'bad-value',
			reading.at + (item.range?.[0] ?? 0),
			`Each phrasing in "${field.key}" is a text.`,
			'Write it in double quotes.',
		)
		return []
	})
	if (items.length < fewest || items.length > most)
		reading.report(
			'examples-count',
			field.at,
			`"${field.key}" has ${items.length} phrasing${items.length === 1 ? '' : 's'}; it wants ${fewest} to ${most}.`,
			items.length < fewest ? 'Add other ways to say it.' : 'Keep those that differ most.',
		)
	return found
}
