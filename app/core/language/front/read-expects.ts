import { isMap } from 'yaml'
import type { DraftExpectation } from '../draft'
import { nameFrom } from '../names'
import { type Field, type FrontReading, itemsIn, knownFields } from './fields'
import { conditionIn, nameIn, textIn } from './values'

const shape = 'lines such as - { text: "To explain it all again", beaten: "said(believe)" }'

/** Reads what the person expects; an entry without an id gets one from its own words. */
export function readExpects(reading: FrontReading, field: Field): DraftExpectation[] {
	const found: DraftExpectation[] = []
	for (const item of itemsIn(reading, field, shape)) {
		const at = reading.at + (item.range?.[0] ?? 0)
		if (!isMap(item)) {
			reading.report('bad-value', at, 'Each thing in "expects" has a text.', `Write ${shape}.`)
			continue
		}
		const fields = knownFields(reading, item, 'an expectation', ['id', 'text', 'beaten', 'broken'])
		if (!fields.has('text'))
			reading.report('missing-key', at, 'This expectation has no text.', `Write ${shape}.`)
		const text = textIn(reading, fields.get('text')) ?? ''
		const own = nameIn(reading, fields.get('id'))
		const id = own?.value ?? nameFrom(text.split(/\s+/).slice(0, 6).join(' ')) ?? 'expectation'
		if (own && found.some((one) => one.id === own.value))
			reading.report(
				'duplicate-id',
				own.at,
				`There is an expectation "${own.value}" already.`,
				'Give this one another id.',
			)
		found.push({
			id: unused(id, found),
			text,
			beaten: conditionIn(reading, fields.get('beaten')),
			broken: conditionIn(reading, fields.get('broken')),
		})
	}
	return found
}

function unused(id: string, found: readonly DraftExpectation[]): string {
	let name = id
	for (let count = 2; found.some((one) => one.id === name); count += 1) name = `${id}-${count}`
	return name
}
