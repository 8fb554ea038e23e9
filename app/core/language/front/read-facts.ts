import type { DraftFact } from '../draft'
import { demand } from './demand'
import { type Field, type FrontReading, knownFields, mapIn, namedFields } from './fields'
import { conditionIn, textIn } from './values'

const shape = '{ text: "the depot in Leeds", earned: "said(ask)" }'

/** Reads the facts: what is told, and when it has been earned. */
export function readFacts(reading: FrontReading, field: Field): DraftFact[] {
	return namedFields(reading, field.node, 'facts', field.valueAt).flatMap((fact) => {
		const map = mapIn(reading, fact, shape)
		if (!map) return []
		const where = `the fact "${fact.key}"`
		const fields = knownFields(reading, map, where, ['text', 'earned'])
		demand(reading, fact, fields, where, ['text', 'earned'])
		const before = reading.slots.length
		const text = textIn(reading, fields.get('text')) ?? fact.key
		const slots = reading.slots.slice(before)
		return [{ id: fact.key, at: fact.at, text, earned: conditionIn(reading, fields.get('earned')), slots }]
	})
}
