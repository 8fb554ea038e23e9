import { cut } from '../body/cut'
import { meantBy } from '../components'
import { cutFront } from '../front/cut-front'
import { preflight } from '../preflight'
import { pair } from '../scan/pair'
import { scan } from '../scan/scan'
import { openScanning } from '../scan/scanning'
import type { Tag } from '../scan/tag'
import { fieldsOf } from './fields-of'
import type { Labels } from './labels'
import { paragraphsIn } from './paragraphs'
import { type Item, itemOf, type ScriptKind } from './script'

const kinds: ReadonlyMap<string, ScriptKind> = new Map<string, ScriptKind>([
	['Brief', 'brief'],
	['Scene', 'scene'],
	['Ending', 'ending'],
	['Says', 'line'],
	['Thinks', 'line'],
	['Later', 'later'],
	['See', 'see'],
	['Pick', 'pick'],
	['Reply', 'reply'],
	['Deed', 'deed'],
	['Like', 'like'],
	['Why', 'why'],
	['If', 'if'],
	['Story', 'story'],
])
const inside: ReadonlyMap<ScriptKind, readonly ScriptKind[]> = new Map<ScriptKind, readonly ScriptKind[]>([
	['brief', ['words']],
	['scene', ['words', 'line', 'later', 'see', 'pick', 'reply']],
	['ending', ['words', 'line', 'later', 'see', 'pick', 'story']],
	['pick', ['words', 'line', 'later', 'see']],
	['reply', ['words', 'deed', 'like', 'why', 'if']],
	['if', ['why']],
])

export const mayHold = (outer: ScriptKind, inner: ScriptKind): boolean =>
	(inside.get(outer) ?? ['words']).includes(inner)

export type SourceRead = { bodyAt: number; top: Item[] }

const deaf = () => {}

/** Everything after the front matter, in order: what a script shows and what it does not. */
export function readSource(text: string, labels: Labels): SourceRead {
	const source = preflight(text, deaf)
	const { bodyAt } = cutFront(text, deaf)
	if (source === null) return { bodyAt: text.length, top: [] }
	const top = cut(source, bodyAt).flatMap((piece) => {
		const scanning = openScanning(source, piece, deaf)
		scan(scanning)
		pair(scanning)
		if (scanning.tooDeep) return [unshown(source, piece.start, piece.end)].filter(isThere)
		return partsIn({ text: source, tags: scanning.tags, labels }, null, piece.start, piece.end)
	})
	return { bodyAt, top }
}

const isThere = (item: Item): boolean => item.source !== null && item.source.end > item.source.start

type Reading = { text: string; tags: readonly Tag[]; labels: Labels }

/** What stands between two offsets inside a construct; `null` is outside of all of them, where only sections are shown. */
function partsIn(reading: Reading, owner: ScriptKind | null, start: number, end: number): Item[] {
	const { text, tags } = reading
	const items: Item[] = []
	let done = start
	for (const tag of tags) {
		if (tag.at < done || tag.at >= end || tag.close || isAmongWords(tag)) continue
		const to = tag.closing ? tag.closing.end : tag.end
		if (to > end) continue
		words(done, tag.at)
		items.push(partOf(reading, owner, tag, to))
		done = to
	}
	words(done, end)
	return items

	function words(from: number, to: number): void {
		const found = paragraphsIn(text, from, to)
		items.push(
			...found.map(
				(item): Item =>
					owner !== null && mayHold(owner, 'words') ? item : { ...item, kind: 'hidden', text: '' },
			),
		)
	}
}

function isAmongWords(tag: Tag): boolean {
	const name = meantBy(tag.name)
	return name === null || name === 'Value' || name === 'Fact' || name === 'Note'
}

function partOf(reading: Reading, owner: ScriptKind | null, tag: Tag, end: number): Item {
	const name = meantBy(tag.name) ?? ''
	const kind = kinds.get(name)
	if (owner === null && (name === 'Segment' || name === 'Use')) return locked(reading, tag, end, name)
	const isRead = tag.closing !== null || (tag.selfClosing && kind === 'if')
	const fits =
		owner === null ? kind === 'brief' || kind === 'scene' || kind === 'ending' : kind && mayHold(owner, kind)
	if (!kind || !fits || !isRead || tag.broken) return unshown(reading.text, tag.at, end)
	const within = tag.closing ? { start: tag.end, end: tag.closing.at } : null
	return itemOf(kind, 0, {
		fields: fieldsOf(kind, name, tag, reading.labels),
		children: within ? partsIn(reading, kind, within.start, within.end) : [],
		source: { start: tag.at, end, tag, inside: within },
	})
}

function locked({ text }: Reading, tag: Tag, end: number, name: string): Item {
	const of = (key: string) => tag.attributes.find((one) => one.name === key)?.value ?? ''
	const label = name === 'Use' ? `${of('id')} uses the stretch ${of('segment')}` : `the stretch ${of('id')}`
	return { ...unshown(text, tag.at, end), kind: 'locked', text: lockedText(label) }
}

/** What stands between double brackets for a part that only the source can change. */
export const lockedText = (label: string): string =>
	`in the source: ${label.replace(/[[\]\s]+/g, ' ')}`.trim()

function unshown(text: string, from: number, to: number): Item {
	const written = text.slice(from, to)
	const start = from + (written.length - written.trimStart().length)
	const end = Math.max(start, to - (written.length - written.trimEnd().length))
	return itemOf('hidden', 0, { source: { start, end, tag: null, inside: null } })
}
