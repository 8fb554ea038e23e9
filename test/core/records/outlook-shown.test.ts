import { expect, test } from 'vitest'
import { endingsShown, stepsShown } from '#app/core/records/outlook-shown'

const group = (id: string, within: number[], people = 40) => ({ id, people, within })

test('one to four are not shown, nor what they could be worked out from', () => {
	const { totals, byCourse } = endingsShown(
		[group('a', [12, 30, 60]), group('b', [2, 30, 60]), group('c', [20, 40, 80])],
		[group('all', [34, 100, 200])],
	)
	expect(totals).toEqual([34, 100, 200])
	const first = byCourse.map(({ within }) => within[0])
	expect(first).toEqual([null, null, 20])
})

test('a difference of two stretches that is one person is not told', () => {
	const { byTeam } = endingsShown([group('a', [20, 21, 40])], [group('t', [20, 21, 40])])
	const [first, second] = byTeam[0]?.within ?? []
	expect(first === null || second === null).toBe(true)
})

test('a group of fewer than five people has no figures, not even nought', () => {
	const { byTeam } = endingsShown(
		[group('a', [20, 30, 40])],
		[group('tiny', [0, 0, 3], 3), group('big', [20, 30, 37])],
	)
	expect(byTeam[0]?.within).toEqual([null, null, null])
	expect(byTeam[1]?.within[2]).toBe(null)
})

test('large counts are all shown', () => {
	const groups = [group('a', [10, 20, 30]), group('b', [0, 10, 20])]
	const { totals, byCourse, byTeam } = endingsShown(groups, groups)
	expect(totals).toEqual([10, 30, 50])
	for (const rows of [byCourse, byTeam])
		expect(rows.map(({ within }) => within)).toEqual([
			[10, 20, 30],
			[0, 10, 20],
		])
})

test('steps of a course hide few people, and those whom a difference would tell', () => {
	expect(stepsShown([40, 30, 20, 10, 0])).toEqual([40, 30, 20, 10, 0])
	expect(stepsShown([4, 4, 4, 4, 4])).toBe(null)
	const few = stepsShown([40, 30, 20, 10, 2]) ?? []
	expect(few[0]).toBe(40)
	expect(few[4]).toBe(null)
	const near = stepsShown([40, 39, 20, 10, 0]) ?? []
	expect(near[1]).toBe(null)
})

test('a house of eight hundred teams is worked out while one waits', () => {
	const teams = Array.from({ length: 800 }, (_, at) =>
		group(`t${at}`, [at % 6, (at % 6) + (at % 3), 12 + (at % 6)]),
	)
	const sum = (place: number) => teams.reduce((all, { within }) => all + (within[place] ?? 0), 0)
	const { byTeam } = endingsShown([group('a', [sum(0), sum(1), sum(2)])], teams)
	expect(
		byTeam.every(({ within }) => within.every((count) => count === null || count === 0 || count > 4)),
	).toBe(true)
})
