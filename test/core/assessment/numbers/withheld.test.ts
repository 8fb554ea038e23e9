import fc from 'fast-check'
import { expect, test } from 'vitest'
import { determined, type Sum } from '#app/core/assessment/numbers/determined'
import { withheld } from '#app/core/assessment/numbers/withheld'

const table = (counts: number[]) => {
	const parts = counts.map((_, at) => `part-${at}`)
	const all = counts.reduce((sum, count) => sum + count, 0)
	return {
		counts: new Map([...counts.map((count, at) => [`part-${at}`, count] as const), ['all', all]]),
		sums: [{ total: 'all', parts }],
	}
}
const shown = (counts: number[]) => {
	const { counts: all, sums } = table(counts)
	const hidden = withheld(all, sums, { open: new Set(['all']) })
	return counts.map((count, at) => (hidden.has(`part-${at}`) ? '-' : count))
}

test('a count of five and a count of nought are shown', () => {
	expect(shown([5, 7, 0])).toEqual([5, 7, 0])
})

test('one count that is too small takes the next with it, as the sum would tell it', () => {
	expect(shown([3, 12, 6])).toEqual(['-', 12, '-'])
	expect(shown([4, 6, 7])).toEqual(['-', '-', '-'])
})

test('two counts that are too small hide each other where they come to five or more', () => {
	expect(shown([3, 4, 9])).toEqual(['-', '-', 9])
})

test('two counts that come to fewer than five take a third with them', () => {
	expect(shown([1, 2, 12, 8])).toEqual(['-', '-', 12, '-'])
})

test('counts that can only be ones, or only be fours, take another with them', () => {
	expect(shown([1, 1, 1, 1, 1, 6])).toEqual(['-', '-', '-', '-', '-', '-'])
	expect(shown([4, 4, 4, 6, 9])).toEqual(['-', '-', '-', '-', 9])
})

/** Every way to share out so many people over so many replies. */
function tables(people: number, replies: number): number[][] {
	if (replies === 1) return [[people]]
	return Array.from({ length: people + 1 }, (_, first) =>
		tables(people - first, replies - 1).map((rest) => [first, ...rest]),
	).flat()
}

test.each([
	[5, 2],
	[5, 3],
	[6, 3],
	[7, 3],
	[9, 3],
	[12, 3],
	[13, 4],
	[15, 3],
	[16, 4],
	[19, 4],
	[12, 5],
])('of %i people and %i replies nobody who knows the rule can work out a small count', (people, replies) => {
	const byView = new Map<string, number[][]>()
	for (const counts of tables(people, replies)) {
		const view = shown(counts).join(' ')
		byView.set(view, [...(byView.get(view) ?? []), counts])
	}
	const told = [...byView.values()].flatMap((alike) =>
		(alike[0] ?? []).flatMap((count, at) =>
			count > 0 && count < 5 && new Set(alike.map((counts) => counts[at])).size === 1 ? [alike] : [],
		),
	)
	expect(told).toEqual([])
})

test('what one sum tells of another is withheld too', () => {
	const counts = new Map([...table([3, 6, 12]).counts, ['next', 6]])
	const sums: Sum[] = [...table([3, 6, 12]).sums, { total: 'next', parts: ['part-1'] }]
	const hidden = withheld(counts, sums, { open: new Set(['all']) })
	expect([...hidden].sort()).toEqual(['next', 'part-0', 'part-1'])
})

test('no small count follows from the rest, however sums hang together', () => {
	const chains = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 4 }), {
		minLength: 1,
		maxLength: 4,
	})
	fc.assert(
		fc.property(chains, (rows) => {
			const counts = new Map<string, number>()
			const sums: Sum[] = []
			for (const [row, cells] of rows.entries()) {
				const parts = cells.map((count, at) => {
					counts.set(`${row}.${at}`, count)
					return `${row}.${at}`
				})
				counts.set(
					`all-${row}`,
					cells.reduce((sum, count) => sum + count, 0),
				)
				sums.push({ total: `all-${row}`, parts })
				// The first of a row is all of the row before, told a second time.
				const before = row > 0 ? `all-${row - 1}` : null
				if (before === null) continue
				counts.set(`again-${row}`, counts.get(before) ?? 0)
				sums.push({ total: `again-${row}`, parts: [before] })
			}
			const hidden = withheld(counts, sums)
			const known = determined(hidden, sums)
			const told = [...counts].filter(
				([name, count]) => count > 0 && count < 5 && (!hidden.has(name) || known.has(name)),
			)
			expect(told).toEqual([])
		}),
	)
})

test('the order of counts and sums changes nothing', () => {
	const rows = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 6 })
	fc.assert(
		fc.property(rows, (cells) => {
			const { counts, sums } = table(cells)
			const turned = new Map([...counts].reverse())
			const backwards = sums.map(({ total, parts }) => ({ total, parts: [...parts].reverse() }))
			const open = new Set(['all'])
			expect([...withheld(turned, backwards, { open })].sort()).toEqual(
				[...withheld(counts, sums, { open })].sort(),
			)
		}),
	)
})
