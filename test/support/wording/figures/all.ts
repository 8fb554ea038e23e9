import { type Bound, bounds } from '../bounds'
import { fairness } from './fairness'
import { faithfulness } from './faithful'
import type { Figure } from './figure'
import { gaming } from './gaming'
import { inOrder } from './order'

export const rooms = {
	fairness,
	gaming,
	order: inOrder,
	faithful: faithfulness,
} as const
export type Room = keyof typeof rooms

/** The bounds of a room by the name of their figure. */
export function boundsIn(room: Room): ReadonlyMap<string, Bound> {
	return new Map(Object.entries(bounds[room]))
}

/** Why a figure is worse than what was reached, with the cases that weigh most; null where it is not. */
export function shortfallOf({ name, value, worst }: Figure, { less, reached }: Bound): string | null {
	if (less ? value <= reached + 1e-9 : value >= reached - 1e-9) return null
	const asked = `${less ? 'at most' : 'at least'} ${reached}`
	return [`${name}: ${value.toFixed(3)}, where it was ${asked}`, ...worst.slice(0, 5)].join('\n  ')
}
