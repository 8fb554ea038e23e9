import type { NameKind } from '../../writing/reading'
import type { FrontNode, Place } from './front-nodes'
import { type Mentions, nameIn } from './mention'
import { noteSlots } from './slots-written'

const kinds: ReadonlyMap<string, NameKind> = new Map([
	['people', 'person'],
	['state', 'variable'],
	['variants', 'variant'],
	['facts', 'fact'],
	['needs', 'need'],
	['extras', 'extra'],
	['critical', 'critical'],
])
/** Where conditions stand: the path with its names and numbers as `*`. */
const conditions: ReadonlySet<string> = new Set([
	...['facts * earned', 'mood * *', 'expects * beaten', 'expects * broken', 'needs * when', 'extras * fit'],
	...['critical * when'],
])

/** Notes the names that a scenario's front matter declares and uses. */
export function noteFront(nodes: readonly FrontNode[], mentions: Mentions): void {
	const oneOf = new Set(
		nodes.flatMap((node) =>
			node.kind === 'scalar' && node.path[0] === 'state' && node.path[2] === 'of' ? [node.path[1]] : [],
		),
	)
	/** Where the variable begins that is being read. */
	let variable = 0
	for (const node of nodes) {
		const [top = '', second = '', third = ''] = node.path
		const { length } = node.path
		if (node.kind === 'key') {
			const name = nameIn(node.key)
			const kind = kindOfKey(node.path)
			if (!name || !kind) continue
			mentions.declared.push({ kind, ...name, scope: null })
			if (kind !== 'variable') continue
			variable = name.at
			if (oneOf.has(second)) mentions.oneOf.set(name.name, name.at)
			continue
		}
		const { place } = node
		if (top === 'state' && third === 'of') value(place, true)
		else if (top === 'state' && third === 'start' && oneOf.has(second)) value(place, false)
		else if (top === 'turns' && second === 'then') use(place, ['ending', 'scene', 'use'])
		else if (top === 'settled' && length === 2) use(place, ['reply'])
		else if (isCondition(node.path)) mentions.expressions.push({ kind: 'condition', place, scope: null })
		else noteSlots(place, mentions, null)
	}

	function value(place: Place, declares: boolean): void {
		const name = nameIn(place)
		if (!name || (!declares && name.name === 'any')) return
		if (declares) mentions.declared.push({ kind: 'value', ...name, scope: variable })
		else mentions.used.push({ kinds: ['value'], ...name, scope: variable })
	}

	function use(place: Place, kinds: readonly NameKind[]): void {
		const name = nameIn(place)
		if (name) mentions.used.push({ kinds, ...name, scope: null })
	}
}

function kindOfKey(path: readonly string[]): NameKind | null {
	const [top = ''] = path
	if (path.length === 2) return kinds.get(top) ?? null
	if (path.length === 3 && top === 'variants') return 'parameter'
	return path.length === 3 && top === 'mood' ? 'mood' : null
}

function isCondition(path: readonly string[]): boolean {
	const [top, , key] = path
	if (path.length !== 3) return false
	return conditions.has(`${top} * ${key}`) || top === 'mood'
}
