import { z } from 'zod'
import { type PersonFact, personFields } from '#app/core/records/person-at'
import { instantText } from './instant-text'

/**
 * As a column of a query: all that was ever said of one person, in the order it was known, as one text. Rows of their own
 * would take three times as long. `factsIn` reads it.
 */
export const factsText = (person: string) => `(
	SELECT json_group_array(json_array("field", "value", "from", "knownAt", "importId") ORDER BY "knownAt", rowid)
	FROM "PersonFact" WHERE "personId" = ${person}
)`

const text = z.string()
const schema = z.array(
	z.tuple([z.enum(personFields), text.nullable(), z.unknown(), z.unknown(), text.nullable()]),
)

export type InstantReader = ReturnType<typeof instantReader>

/** Reads instants as they are stored (throws where one is none); most of them stand in many rows. */
export function instantReader() {
	const known = new Map<unknown, Date>()
	const at = (stored: unknown): Date => {
		const before = known.get(stored)
		if (before) return before
		const read = new Date(text.parse(instantText(stored)))
		if (Number.isNaN(read.getTime())) throw new Error('an instant cannot be read')
		known.set(stored, read)
		return read
	}
	return { at, maybe: (stored: unknown): Date | null => (stored === null ? null : at(stored)) }
}

export function factsIn(facts: string, { at }: InstantReader): (PersonFact & { importId: string | null })[] {
	return schema.parse(JSON.parse(facts)).map(([field, value, from, knownAt, importId]) => ({
		...{ field, value, importId },
		...{ from: at(from), knownAt: at(knownAt) },
	}))
}
