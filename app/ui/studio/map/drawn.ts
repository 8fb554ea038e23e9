import { MarkerType } from '@xyflow/react'
import { type MapWay, type ScenarioMap, waysIn } from '#app/core/writing/map/scenario-map'
import { mapWords } from '../../words/studio-map'
import type { Facts } from './facts'
import type { Laid } from './layout'
import type { LimitNodeType, PlaceNodeType } from './place-node'
import { placeTold, wayLabel } from './told'
import type { WayEdgeType } from './way-line'

/** The place, and the reply in it, that one is at. */
export type MapAt = { place: string; reply: number | null } | null

/** About as wide as the label is drawn, in pixels. */
export const labelWidth = (label: string): number => (label === '' ? 1 : label.length * 6.2 + 14)

const arrow = { type: MarkerType.ArrowClosed, width: 18, height: 18, color: 'var(--edge)' }

/** The boxes of a map, as they are drawn now. `focus` is the one that Tab comes to; `hint` says how the keys move. */
export function nodesOf(
	map: ScenarioMap,
	laid: Laid,
	facts: Facts,
	at: MapAt,
	{ focus, hint }: { focus: string | undefined; hint: string },
): (PlaceNodeType | LimitNodeType)[] {
	const common = (id: string) => {
		const { x, y, width, height } = laid.boxes.get(id) ?? { x: 0, y: 0, width: 1, height: 1 }
		return { id, position: { x, y }, width, height, measured: { width, height } }
	}
	const places = map.places.map((place, number): PlaceNodeType => {
		const { id, kind, title, replies } = place
		const first = number === 0 && kind === 'scene' ? `. ${mapWords.first}` : ''
		const many =
			kind === 'scene'
				? replies.length > 0
					? mapWords.replies(replies.length)
					: mapWords.noReplies
				: mapWords.kinds[kind]
		return {
			...common(id),
			type: 'place',
			ariaRole: 'button',
			ariaLabel: placeTold(map, place, facts),
			domAttributes: {
				tabIndex: id === focus ? 0 : -1,
				'aria-roledescription': undefined,
				'aria-describedby': hint,
				'aria-current': at?.place === id ? 'location' : undefined,
			},
			data: { kind, title, under: many + first, fact: facts.place(place), here: at?.place === id },
		}
	})
	const limits = map.limits.map(({ id, kind, turns, to }): LimitNodeType => {
		const words = mapWords.limit[kind](turns)
		return {
			...common(id),
			type: 'limit',
			ariaRole: 'button',
			ariaLabel: `${words}, ${mapWords.leadsTo} ${map.places.find((place) => place.id === to)?.title ?? to}`,
			domAttributes: { tabIndex: -1, 'aria-roledescription': undefined, 'aria-describedby': hint },
			data: { words },
		}
	})
	return [...places, ...limits]
}

/** The lines of a map, as they are drawn now. */
export function edgesOf(map: ScenarioMap, laid: Laid, facts: Facts, at: MapAt): WayEdgeType[] {
	return waysIn(map).flatMap((way): WayEdgeType[] => {
		const line = laid.lines.get(way.id)
		if (!line) return []
		const label = wayLabel(map, way)
		const here = at !== null && at.place === way.from && at.reply !== null && way.replies.includes(at.reply)
		const faint = way.limit || isSilent(map, way, facts)
		return [
			{
				id: way.id,
				source: way.from,
				target: way.to,
				type: 'way',
				focusable: false,
				markerEnd: arrow,
				domAttributes: { 'aria-hidden': true },
				data: { line, label, labelWidth: labelWidth(label), here, faint, width: 1.5 },
			},
		]
	})
}

function isSilent({ places }: ScenarioMap, { from, replies }: MapWay, facts: Facts): boolean {
	const place = places.find(({ id }) => id === from)
	if (!place || replies.length === 0) return false
	return replies.every((number) => {
		const reply = place.replies[number]
		return reply !== undefined && facts.reply(place, reply)?.look === 'warn'
	})
}
