import type { Floors, Weights } from '../../scenario/definition'
import { type Mend, swap } from '../way-to'
import { type Field, type FrontReading, knownFields, mapIn } from './fields'
import { wholeIn } from './values'

export const usualFloors: Floors = { total: 70, tone: 60, respect: 70, resolution: 70 }
export const usualWeights: Weights = { tone: 30, respect: 35, resolution: 35 }

export function readPass(reading: FrontReading, field: Field | undefined): Floors {
	const map = field && mapIn(reading, field, '{ total: 70, tone: 60, respect: 70, resolution: 70 }')
	if (!map) return usualFloors
	const fields = knownFields(reading, map, 'pass', ['total', 'tone', 'respect', 'resolution'])
	const floor = (key: keyof Floors) => wholeIn(reading, fields.get(key), 0, 100) ?? usualFloors[key]
	return {
		total: floor('total'),
		tone: floor('tone'),
		respect: floor('respect'),
		resolution: floor('resolution'),
	}
}

export function readWeights(reading: FrontReading, field: Field | undefined): Weights {
	const map = field && mapIn(reading, field, '{ tone: 30, respect: 35, resolution: 35 }')
	if (!field || !map) return usualWeights
	const fields = knownFields(reading, map, 'weights', ['tone', 'respect', 'resolution'])
	const weight = (key: keyof Weights) => {
		if (!fields.has(key))
			reading.report('missing-key', field.at, `weights has no ${key}.`, 'Give all three, adding up to 100.')
		return wholeIn(reading, fields.get(key), 0, 100)
	}
	const [tone, respect, resolution] = [weight('tone'), weight('respect'), weight('resolution')]
	if (tone === null || respect === null || resolution === null) return usualWeights
	const sum = tone + respect + resolution
	if (sum !== 100)
		reading.report(
			'weights-sum',
			field.valueAt,
			`The weights add up to ${sum}.`,
			'Make them add up to 100.',
			evenedOut(reading, fields.get('resolution'), resolution, resolution + 100 - sum),
		)
	return { tone, respect, resolution }
}

/** The edit that lets the last weight take up the difference, where it can. */
function evenedOut(
	reading: FrontReading,
	field: Field | undefined,
	is: number,
	wanted: number,
): Mend[] | undefined {
	if (!field || wanted < 0 || wanted > 100) return undefined
	const at = field.valueAt - reading.at
	return reading.yaml.startsWith(`${is}`, at) ? [swap(`${is}`, field.valueAt, `${wanted}`)] : undefined
}
