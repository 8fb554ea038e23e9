import { isScalar, type Scalar, type YAMLMap } from 'yaml'
import type { Mend } from '../way-to'
import type { FrontReading } from './fields'
import { quoted } from './quoted'

/** Words that are keys somewhere: one of them alone after a comma was more likely meant as one. */
const keys = new Set([
	...['text', 'side', 'must', 'weight', 'when', 'examples', 'near', 'fit', 'beaten', 'broken', 'id', 'name'],
	...['about', 'avatar', 'type', 'min', 'max', 'of', 'start', 'earned', 'most', 'then', 'total', 'tone'],
	...['respect', 'resolution'],
])

/** The edit that quotes a text in { } from where it begins to the last of the pieces that its commas made of it. */
export function withComma(reading: FrontReading, map: YAMLMap, index: number): Mend[] | undefined {
	const before = map.items[index - 1]?.value
	if (!isScalar(before) || before.type !== 'PLAIN' || !before.range || typeof before.value !== 'string')
		return undefined
	let to = before.range[1]
	for (const { key, value } of map.items.slice(index)) {
		if (!isScalar(key) || !key.range || (isScalar(value) && value.value !== null)) break
		if (value !== null && !isScalar(value)) break
		if (keys.has(String(key.value))) return undefined
		to = key.range[1]
	}
	return quoted(reading.yaml, reading.at, before.range[0], to)
}

/** The edit that quotes a text from where it begins to the end of its line, the " #" in it included. */
export function toLineEnd(reading: FrontReading, map: YAMLMap, node: Scalar): Mend[] | undefined {
	if (map.flow || !node.range) return undefined
	const [from, to] = node.range
	const end = reading.yaml.indexOf('\n', to)
	return quoted(reading.yaml, reading.at, from, end === -1 ? reading.yaml.length : end)
}
