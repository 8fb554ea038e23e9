import type { Bound } from '../bounds'

/** How far a figure has come. */
export function levelOf(value: number, { less, floor, good, best }: Bound): string {
	const comesTo = (asked: number) => (less ? value <= asked : value >= asked)
	if (comesTo(best)) return 'best'
	if (comesTo(good)) return 'good'
	return comesTo(floor) ? 'floor' : 'not yet'
}

/** What is reached now, with a little room, where that is better than what was; else what was. */
export function tightened(value: number, { less, best, reached }: Bound): number {
	if (!less) return Math.max(reached, value === 1 ? 1 : Math.floor(value * 100 - 1) / 100)
	const room = best < 6 ? 0.3 : 2
	return Math.min(reached, value === 0 ? 0 : Math.ceil((value + room) * 10) / 10)
}
