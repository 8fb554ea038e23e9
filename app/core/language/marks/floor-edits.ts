import { isMap, isScalar, type YAMLMap } from 'yaml'
import type { Dimension } from '../../scenario/definition'
import { cutFront } from '../front/cut-front'
import { parseYaml } from '../front/parse-yaml'
import type { TextEdit } from '../problem'
import type { Report } from '../report'

/** Whole points 0-100. */
export type FloorChange = { dimension: Dimension; to: number }

/** Edits that set floors in the `pass` of a scenario's front matter, and change nothing else; none where it cannot be read. */
export function floorEdits(text: string, changes: readonly FloorChange[]): TextEdit[] {
	const quiet: Report = () => {}
	const cut = cutFront(text, quiet)
	const map = cut.whole ? parseYaml(cut.yaml, cut.at, quiet)?.map : undefined
	if (!map || changes.length === 0) return []
	const written = changes.map(({ dimension, to }) => `${dimension}: ${to}`)
	const pass = valueOf(map, 'pass')
	if (!isMap(pass) || pass.items.length === 0) {
		const end = cut.at + cut.yaml.length
		const whole = `{ ${written.join(', ')} }`
		const range = rangeOf(pass)
		if (!range) return [{ start: end, end, text: `pass: ${whole}\n` }]
		return [{ start: cut.at + range[0], end: cut.at + range[1], text: whole }]
	}
	const edits = changes.flatMap(({ dimension, to }): TextEdit[] => {
		const range = rangeOf(valueOf(pass, dimension))
		return range ? [{ start: cut.at + range[0], end: cut.at + range[1], text: String(to) }] : []
	})
	const missing = changes.filter(({ dimension }) => !rangeOf(valueOf(pass, dimension)))
	return missing.length === 0 ? edits : [...edits, added(pass, cut, missing)]
}

/** Behind the last key: after a comma inside braces, on lines of their own below each other. */
function added(
	pass: YAMLMap,
	{ yaml, at }: { yaml: string; at: number },
	missing: readonly FloorChange[],
): TextEdit {
	const last = rangeOf(pass.items.at(-1)?.value)?.[1] ?? 0
	if (pass.flow) {
		const start = at + last
		return { start, end: start, text: missing.map(({ dimension, to }) => `, ${dimension}: ${to}`).join('') }
	}
	const lineEnd = yaml.indexOf('\n', last)
	const start = at + (lineEnd === -1 ? yaml.length : lineEnd)
	const first = pass.items[0]?.key
	const key = rangeOf(first)?.[0] ?? 0
	const indent = yaml.slice(yaml.lastIndexOf('\n', key) + 1, key)
	return {
		start,
		end: start,
		text: missing.map(({ dimension, to }) => `\n${indent}${dimension}: ${to}`).join(''),
	}
}

function valueOf(map: YAMLMap, key: string): unknown {
	return map.items.find((item) => isScalar(item.key) && item.key.value === key)?.value
}

/** Where a node's own text begins and ends; null for what is not there or empty. */
function rangeOf(node: unknown): readonly [number, number] | null {
	if (!isMap(node) && !isScalar(node)) return null
	const [start, end] = node.range ?? [0, 0]
	return end > start ? [start, end] : null
}
