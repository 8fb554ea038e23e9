import { expect, test } from 'vitest'
import type { Grade } from '#app/core/assessment/agreement/grade'
import { type MarkedItem, panelFigures, type Rated } from '#app/core/assessment/panel/panel-figures'
import { proposalOf } from '#app/core/assessment/panel/proposal'
import type { Mark } from '#app/core/scenario/definition'

const floors = { total: 70, tone: 60, respect: 70, resolution: 70 }

/** One rating with the same grade on every dimension, unless told. */
const says = (rater: string, item: string, grade: Grade, more: Partial<Rated> = {}): Rated => ({
	item,
	rater,
	tone: grade,
	respect: grade,
	resolution: grade,
	acceptable: grade >= 3,
	...more,
})
const item = (id: string, author: MarkedItem['author'] = {}): MarkedItem => ({
	id,
	author,
	scorer: { tone: 50, respect: 50, resolution: 50 },
})

test('nothing rated comes to nothing, and says that it is thin', () => {
	const figures = panelFigures([item('x')], [])
	expect(figures).toMatchObject({ raters: 0, thin: true })
	expect(figures.items).toEqual([
		{
			id: 'x',
			raters: 0,
			accepted: 0,
			spreads: { tone: null, respect: null, resolution: null },
			contested: false,
		},
	])
	expect(figures.dimensions.map(({ raters, author }) => [raters.kappa, author])).toEqual(
		Array(3).fill([null, null]),
	)
})

test('raters are compared with each other, with the author where there are marks, and with the scorer', () => {
	const items = [item('x', { tone: 0 }), item('y', { tone: 100 }), item('z', { tone: null })]
	const rated = ['a', 'b'].flatMap((rater) => [says(rater, 'x', 0), says(rater, 'y', 4), says(rater, 'z', 2)])
	const [tone, respect] = panelFigures(items, rated).dimensions
	expect(tone).toEqual({
		dimension: 'tone',
		raters: { kappa: 1, rank: 1, pairs: 1 },
		author: { kappa: 1, rank: 1, pairs: 2 },
		scorer: { kappa: 0, rank: null, pairs: 2 },
	})
	expect(respect?.author).toBeNull()
})

test('three raters of ten replies are enough, one fewer of either is thin', () => {
	const ids = Array.from({ length: 10 }, (_, at) => `reply-${at}`)
	const all = ['a', 'b', 'c'].flatMap((rater) => ids.map((id) => says(rater, id, 2)))
	const thin = (rated: Rated[]) =>
		panelFigures(
			ids.map((id) => item(id)),
			rated,
		).thin
	expect(thin(all)).toBe(false)
	expect(thin(all.filter(({ rater }) => rater !== 'c'))).toBe(true)
	expect(thin(all.filter((one) => one.item !== 'reply-0'))).toBe(true)
})

function proposed(marks: { tone: Mark | null; respect: Mark | null }, rated: Rated[]) {
	const figures = panelFigures([item('x')], rated).items[0]
	if (!figures) throw new Error('no item')
	return proposalOf({ items: [{ way: 'x', reply: marks, figures }], rated, floors })
}

test('a mark is the median less two, and what an author leaves unmarked stays so', () => {
	const rated = [says('a', 'x', 3), says('b', 'x', 4, { respect: 3 }), says('c', 'x', 4)]
	expect(proposed({ tone: 0, respect: null }, rated).marks).toEqual([
		{ reply: 'x', dimension: 'tone', from: 0, to: 2 },
	])
	expect(proposed({ tone: 2, respect: 1 }, rated).marks).toEqual([])
})

test.each([
	{ from: 2, to: 1 },
	{ from: 1, to: null },
	{ from: 0, to: null },
	{ from: -2, to: 0 },
] as const)('a median half way between 0 and +1 goes towards an author who says $from', ({ from, to }) => {
	const { marks } = proposed({ tone: from, respect: null }, [says('a', 'x', 2), says('b', 'x', 3)])
	expect(marks).toEqual(to === null ? [] : [{ reply: 'x', dimension: 'tone', from, to }])
})

test('a reply that raters differ about gets no mark, and is named', () => {
	const rated = [says('a', 'x', 4), says('b', 'x', 4, { resolution: 1 })]
	expect(proposed({ tone: 0, respect: 0 }, rated)).toMatchObject({ marks: [], contested: ['x'] })
})

test('floors come from contrasting groups, dimension by dimension', () => {
	const rated = [
		says('a', 'x', 1),
		says('b', 'x', 2, { resolution: 4 }),
		says('c', 'x', 3),
		says('d', 'x', 4),
	]
	const [tone, respect, resolution] = proposed({ tone: 0, respect: 0 }, rated).floors
	expect([tone, respect]).toMatchObject([
		{ dimension: 'tone', from: 60, to: 63 },
		{ dimension: 'respect', from: 70, to: 63 },
	])
	expect(resolution).toMatchObject({ dimension: 'resolution', passMark: { misplaced: 1, all: 4 } })
	expect(proposed({ tone: 0, respect: 0 }, [says('a', 'x', 4)]).floors).toEqual([])
})
