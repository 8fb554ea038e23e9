import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amongRaters, type Ratings, withMarks } from '#app/core/assessment/agreement/agreement'
import { type Grade, grades } from '#app/core/assessment/agreement/grade'
import { contrastingGroups, floorOf, type Judgement } from '#app/core/assessment/agreement/pass-mark'
import { spreadOf } from '#app/core/assessment/agreement/spread'

const anyGrade = () => fc.constantFrom<Grade>(...grades)
const judged = (acceptable: boolean, ...given: Grade[]): Judgement[] =>
	given.map((grade) => ({ grade, acceptable }))
const rater = (given: Record<string, Grade>): Ratings => new Map(Object.entries(given))

test('a spread tells the middle, the range, and whether people differ', () => {
	expect(spreadOf([])).toBeNull()
	expect(spreadOf([3])).toEqual({ median: 3, range: 0, contested: false })
	expect(spreadOf([2, 3, 3, 2])).toEqual({ median: 2.5, range: 1, contested: false })
	expect(spreadOf([1, 3, 1])).toEqual({ median: 1, range: 2, contested: true })
	expect(spreadOf([0, 4])).toEqual({ median: 2, range: 4, contested: true })
})

test('a spread never leaves what was given, and one grade apart is never contested', () => {
	fc.assert(
		fc.property(fc.array(anyGrade(), { minLength: 1, maxLength: 9 }), (given) => {
			const spread = spreadOf(given)
			expect(spread?.median).toBeGreaterThanOrEqual(Math.min(...given))
			expect(spread?.median).toBeLessThanOrEqual(Math.max(...given))
			expect(spread?.contested).toBe((spread?.range ?? 0) > 1)
		}),
	)
})

test('groups that do not overlap are parted in the middle between them', () => {
	// Every cut from 51 to 75 parts 2 from 3.
	const cut = contrastingGroups([...judged(false, 0, 1, 2, 2), ...judged(true, 3, 3, 4)])
	expect(cut).toEqual({ cut: 63, misplaced: 0, all: 7 })
})

test('groups that overlap are parted where the fewest stand on the wrong side', () => {
	// Cut below 2: two refused wrongly above. Between 2 and 3: one accepted 2 below. Between 3 and 4: three accepted below.
	const cut = contrastingGroups([...judged(false, 1, 2, 2), ...judged(true, 2, 3, 3, 4)])
	expect(cut).toEqual({ cut: 63, misplaced: 1, all: 7 })
})

test('one group alone has no pass mark', () => {
	expect([
		contrastingGroups([]),
		contrastingGroups(judged(true, 3, 4)),
		contrastingGroups(judged(false, 0)),
	]).toEqual([null, null, null])
})

test('no other cut misplaces fewer, and a floor stays within 50 to 85', () => {
	const anyJudgement = () => fc.record({ grade: anyGrade(), acceptable: fc.boolean() })
	fc.assert(
		fc.property(fc.array(anyJudgement(), { maxLength: 30 }), (judgements) => {
			const found = contrastingGroups(judgements)
			expect(found === null).toBe(new Set(judgements.map(({ acceptable }) => acceptable)).size < 2)
			if (!found) return
			const misplaced = (cut: number) =>
				judgements.filter(({ grade, acceptable }) => grade * 25 >= cut !== acceptable).length
			expect(misplaced(found.cut)).toBe(found.misplaced)
			for (const cut of [1, 26, 51, 76]) expect(misplaced(cut)).toBeGreaterThanOrEqual(found.misplaced)
			expect(floorOf(found)).toBeGreaterThanOrEqual(50)
			expect(floorOf(found)).toBeLessThanOrEqual(85)
		}),
	)
})

test('agreement among raters is the median over every two of them', () => {
	const [a, b, c] = [rater({ x: 0, y: 4, z: 2 }), rater({ x: 0, y: 4, z: 2 }), rater({ x: 4, y: 0, z: 2 })]
	// a and b agree, both disagree with c wholly: 1, -1, -1.
	expect(amongRaters([a, b, c])).toEqual({ kappa: -1, rank: -1, pairs: 3 })
	expect(amongRaters([a])).toEqual({ kappa: null, rank: null, pairs: 0 })
	expect(amongRaters([a, rater({ other: 2 })])).toEqual({ kappa: null, rank: null, pairs: 0 })
})

test('marks are compared as the nearest grade, and ordered by their points', () => {
	const given = rater({ x: 1, y: 2, z: 3 })
	const { kappa, rank } = withMarks(
		[given],
		new Map([
			['x', 30],
			['y', 45],
			['z', 71],
			['not-rated', 100],
		]),
	)
	expect([kappa, rank]).toEqual([1, 1])
	expect(withMarks([given], new Map())).toEqual({ kappa: null, rank: null, pairs: 0 })
})
