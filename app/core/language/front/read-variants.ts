import type { DraftVariant } from '../draft'
import { type Field, type FrontReading, mapIn, namedFields } from './fields'
import { plainTextIn } from './values'

const shape = '{ item: "a parcel", person: "Maya Osei" }'

/** Reads the seeded variants: the texts that each gives its parameters. */
export function readVariants(reading: FrontReading, field: Field): DraftVariant[] {
	return namedFields(reading, field.node, 'variants', field.valueAt).flatMap((variant) => {
		const map = mapIn(reading, variant, shape)
		if (!map) return []
		const texts = new Map<string, string>()
		const params = new Map<string, number>()
		for (const one of namedFields(reading, map, `the variant "${variant.key}"`, variant.valueAt)) {
			const text = plainTextIn(reading, one, 'a parameter is printed as it is.')
			texts.set(one.key, text ?? one.key)
			params.set(one.key, one.at)
		}
		return [{ value: { id: variant.key, texts: Object.fromEntries(texts) }, at: variant.at, params }]
	})
}
