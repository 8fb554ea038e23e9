import type { MapWay } from '#app/core/writing/map/scenario-map'
import type { Box } from './layout'

/** Keys that move the focus over a map. */
export const moveKeys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const
export type MoveKey = (typeof moveKeys)[number]
export const isMoveKey = (key: string): key is MoveKey => moveKeys.some((one) => one === key)

/** Boxes whose middles are no further apart than this stand beside each other. */
const sameRow = 30

/**
 * Where the focus goes from a place: down a line that leads on, up one that leads here, left and right to what stands in
 * the same row, or to the first and the last place. Null: there is nothing in that direction.
 */
export function neighbour(
	from: string,
	key: MoveKey,
	ways: readonly MapWay[],
	boxes: ReadonlyMap<string, Box>,
): string | null {
	const ids = [...boxes.keys()]
	if (key === 'Home') return ids[0] ?? null
	if (key === 'End') return ids.at(-1) ?? null
	const here = boxes.get(from)
	if (!here) return null
	if (key === 'ArrowDown') return ways.find((way) => way.from === from && way.to !== from)?.to ?? null
	if (key === 'ArrowUp') return ways.find((way) => way.to === from && way.from !== from)?.from ?? null
	const middle = ({ y, height }: Box) => y + height / 2
	const row = [...boxes]
		.filter(([, box]) => Math.abs(middle(box) - middle(here)) <= sameRow)
		.sort(([, one], [, other]) => one.x - other.x)
		.map(([id]) => id)
	return row[row.indexOf(from) + (key === 'ArrowRight' ? 1 : -1)] ?? null
}
