import { isMap } from 'yaml'
import { sides } from '../../scenario/definition'
import type { DraftCritical, DraftFront, DraftNeed } from '../draft'
import { demand } from './demand'
import { type Field, type FrontReading, knownFields, mapIn, namedFields, written } from './fields'
import { readExamples } from './read-examples'
import { choiceIn, conditionIn, textIn, truthIn, wholeIn } from './values'

export function readNeeds(reading: FrontReading, field: Field): DraftNeed[] {
	return namedFields(reading, field.node, 'needs', field.valueAt).flatMap((need) => {
		const map = mapIn(reading, need, '{ text: "…", side: task, must: true }')
		if (!map) return []
		const where = `the need "${need.key}"`
		const fields = knownFields(reading, map, where, [
			...['text', 'side', 'must', 'weight', 'when', 'examples', 'near'],
		])
		demand(reading, need, fields, where, ['text', 'side'])
		const value = {
			id: need.key,
			text: textIn(reading, fields.get('text')) ?? need.key,
			side: choiceIn(reading, fields.get('side'), sides) ?? 'task',
			must: truthIn(reading, fields.get('must')) ?? false,
			weight: wholeIn(reading, fields.get('weight'), 1, 9) ?? 1,
			...readExamples(reading, need, fields),
		}
		return [{ value, at: need.at, when: conditionIn(reading, fields.get('when')) }]
	})
}

export function readExtras(reading: FrontReading, field: Field): DraftFront['extras'] {
	return namedFields(reading, field.node, 'extras', field.valueAt).flatMap((extra) => {
		const map = mapIn(reading, extra, '{ text: "…", side: people }')
		if (!map) return []
		const where = `the extra "${extra.key}"`
		const fields = knownFields(reading, map, where, ['text', 'side', 'fit'])
		demand(reading, extra, fields, where, ['text', 'side'])
		const value = {
			id: extra.key,
			text: textIn(reading, fields.get('text')) ?? extra.key,
			side: choiceIn(reading, fields.get('side'), sides) ?? 'people',
		}
		return [{ value, at: extra.at, fit: conditionIn(reading, fields.get('fit')) }]
	})
}

/** Each critical failure is a text, or `{ text: … }`; with a `when` it is an omission. */
export function readCritical(reading: FrontReading, field: Field): DraftCritical[] {
	return namedFields(reading, field.node, 'critical', field.valueAt).map((one) => {
		const fields = isMap(one.node) ? knownFields(reading, one.node, `"${one.key}"`, ['text', 'when']) : null
		if (fields) demand(reading, one, fields, `"${one.key}"`, ['text'])
		const text = fields
			? textIn(reading, fields.get('text'))
			: written(reading, one.node) && textIn(reading, one)
		if (!fields && !text)
			reading.report('bad-value', one.valueAt, `"${one.key}" needs a text.`, `Write ${one.key}: "…".`)
		return {
			value: { id: one.key, text: text || one.key },
			at: one.at,
			when: conditionIn(reading, fields?.get('when')),
		}
	})
}
