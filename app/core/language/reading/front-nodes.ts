import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import type { Span, WrittenField } from '../../writing/reading'
import type { FrontCut } from '../front/cut-front'
import { parseYaml } from '../front/parse-yaml'
import { paddedScalar } from './padded'

/** A text to look for names in, and where it begins in the author's text. Lengths are as written. */
export type Place = { text: string; at: number }

/** What the front matter says at a path: a scalar with its text, or that there is a key. */
export type FrontNode =
	| { kind: 'key'; path: string[]; key: Place }
	| { kind: 'scalar'; path: string[]; field: WrittenField; place: Place }

/** Every key and every scalar of the front matter in order; none where it cannot be read at all. */
export function frontNodes(cut: FrontCut): FrontNode[] {
	if (!cut.whole) return []
	const map = parseYaml(cut.yaml, cut.at, () => {})?.map
	const nodes: FrontNode[] = []
	if (map) ofMap(map, [])
	return nodes

	function ofMap(map: YAMLMap, path: readonly string[]): void {
		for (const { key, value } of map.items) {
			if (!isScalar(key)) continue
			const name = key.source ?? String(key.value)
			const below = [...path, name]
			const at = spanOf(key)
			if (at) nodes.push({ kind: 'key', path: below, key: placed(at, key.type) })
			ofNode(value, below)
		}
	}

	function ofNode(node: unknown, path: readonly string[]): void {
		if (isMap(node)) ofMap(node, path)
		else if (isSeq(node))
			for (const [index, item] of node.items.entries()) ofNode(item, [...path, String(index)])
		else if (isScalar(node)) {
			const span = spanOf(node)
			if (!span) return
			const { value } = node
			const plain = typeof value === 'number' || typeof value === 'boolean' || value === null
			const field = { path: [...path], value: plain ? value : String(value), span }
			nodes.push({ kind: 'scalar', path: [...path], field, place: placed(span, node.type) })
		}
	}

	function spanOf({ range }: { range?: readonly [number, number, number] | null | undefined }): Span | null {
		return range ? { start: cut.at + range[0], end: cut.at + range[1] } : null
	}

	function placed({ start, end }: Span, type: string | undefined): Place {
		return { text: paddedScalar(cut.yaml.slice(start - cut.at, end - cut.at), type), at: start }
	}
}
