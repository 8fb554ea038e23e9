import { beforeAll, expect, test } from 'vitest'
import { marked } from '#app/core/wording/marked'
import { boundsIn, type Room, rooms, shortfallOf } from './figures/all'
import { type Figure, remembering } from './figures/figure'

/** One test a figure of the room: none is worse than what was reached. */
export function hold(room: Room): void {
	const bounds = boundsIn(room)
	let figures: readonly Figure[] = []
	beforeAll(() => {
		figures = rooms[room](remembering(marked))
	})

	test('every figure has a bound, and every bound a figure', () => {
		expect(figures.map(({ name }) => name)).toEqual([...bounds.keys()])
	})

	test.each([...bounds])('%s: as good as it was', (name, bound) => {
		const figure = figures.find((one) => one.name === name)
		expect(figure && shortfallOf(figure, bound)).toBeNull()
	})
}
