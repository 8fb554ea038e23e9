import type { Reading, WrittenTag } from '../reading'
import { type MapLead, type MapPlace, type MapReply, type ScenarioMap, withMissing } from './scenario-map'
import { isTag, onOneLine, saidIn, tagsIn } from './tags'

/** The map of a text as it stands, sound or not: what has an id is drawn, what leads nowhere leads to a missing place. */
export function mapOfReading(reading: Pick<Reading, 'tags' | 'fields'>): ScenarioMap {
	const { tags } = reading
	const exits = new Map(
		tagsIn(tags, 'Segment').map((tag) => [saidIn(tag, 'id') ?? '', listed(saidIn(tag, 'exits'))] as const),
	)
	const places = tagsIn(tags, 'Scene', 'Ending', 'Use').flatMap((tag): MapPlace[] => {
		const id = saidIn(tag, 'id')
		if (id === null) return []
		const title = saidIn(tag, 'title') ?? (tag.name === 'Use' ? (saidIn(tag, 'segment') ?? id) : id)
		if (tag.name === 'Use') return [{ id, kind: 'use', title, replies: exitsOf(tag, exits), at: tag.span }]
		const kind = tag.name === 'Scene' ? 'scene' : 'ending'
		return [{ id, kind, title, replies: tagsIn(tag.children, 'Reply').map(replyOf), at: tag.span }]
	})
	const first = new Map(places.toReversed().map((place) => [place.id, place]))
	return withMissing({
		places: places.filter((place) => first.get(place.id) === place),
		limits: limitsOf(reading),
	})
}

function replyOf(tag: WrittenTag): MapReply {
	const leads = [tag, ...tagsIn(tag.children, 'If')].flatMap((one, at): MapLead[] => {
		const to = saidIn(one, 'to') ?? (at > 0 ? saidIn(tag, 'to') : null)
		return to === null ? [] : [{ to, when: saidIn(one, 'when') }]
	})
	const words = tag.children.flatMap((part) => (isTag(part) ? [] : [part.text])).join(' ')
	const deed = tagsIn(tag.children, 'Deed').flatMap(({ children }) =>
		children.flatMap((part) => (isTag(part) ? [] : [part.text])),
	)
	return { id: saidIn(tag, 'id'), text: onOneLine(words || deed.join(' ')), leads, at: tag.span }
}

/** Where a segment put in leads: each of its exits is like a reply. */
function exitsOf(tag: WrittenTag, exits: ReadonlyMap<string, string[]>): MapReply[] {
	const own = exits.get(saidIn(tag, 'segment') ?? '') ?? []
	return tag.attributes.flatMap(({ name, value, span }): MapReply[] => {
		const to = value?.trim()
		return own.includes(name) && to ? [{ id: name, text: name, leads: [{ to, when: null }], at: span }] : []
	})
}

function limitsOf({ tags, fields }: Pick<Reading, 'tags' | 'fields'>): ScenarioMap['limits'] {
	const field = (name: string) =>
		fields.find(({ path: [key, inner, more] }) => key === 'turns' && inner === name && more === undefined)
	const [then, most] = [field('then'), field('most')]
	const turns: ScenarioMap['limits'] =
		typeof then?.value === 'string'
			? [{ id: 'limit:turns', kind: 'turns', turns: wholeIn(most?.value), to: then.value, at: then.span }]
			: []
	const patience = tagsIn(tags, 'Patience').flatMap((tag, at): ScenarioMap['limits'] => {
		const to = saidIn(tag, 'to')
		const id = `limit:patience${at}`
		return to ? [{ id, kind: 'patience', turns: wholeIn(saidIn(tag, 'turns')), to, at: tag.span }] : []
	})
	return [...turns, ...patience]
}

const listed = (text: string | null): string[] => text?.split(/[\s,]+/).filter(Boolean) ?? []

function wholeIn(value: unknown): number | null {
	const read = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN
	return Number.isInteger(read) ? read : null
}
