import { expect, test } from 'vitest'
import type { ProblemView } from '#app/ui/studio/problem-view'
import { placedProblems, problemFrom, problemsAt } from '#app/ui/studio/source/placed-problem'
import { checkedOf } from '#test/support/bench'

const file = 'content/scenarios/parcel/scenario.mdx'
const text = 'one\n<Reply to="nowere">\nthree wrods\n'
const problem = (line: number, column: number, more: Partial<ProblemView> = {}): ProblemView => ({
	...{ code: 'unknown-target', severity: 'error', file, line, column, message: 'No such scene.' },
	...more,
})
const edits = [{ start: 15, end: 21, text: 'nowhere' }]
const problems = [problem(3, 7, { severity: 'warning' }), problem(2, 12, { edits })]
const checked = checkedOf(text, 'scenario', {
	problems: [...problems, problem(1, 1, { file: 'best.play.yaml' })],
})
const words = (now: string) => placedProblems(checked, now, file).map(({ at }) => now.slice(at.start, at.end))

test('problems of this file stand at their words, in the order of the text', () => {
	expect(words(text)).toEqual(['nowere', 'wrods'])
})

test('while one types on they move along', () => {
	expect(words(`zero\n${text}`)).toEqual(['nowere', 'wrods'])
})

test('a way out moves along too, and is gone once somebody has written into it', () => {
	const [moved] = placedProblems(checked, `zero\n${text}`, file)
	expect(moved?.edits).toEqual([{ start: 20, end: 26, text: 'nowhere' }])
	const [touched] = placedProblems(checked, text.replace('nowere', 'nowhre'), file)
	expect(touched?.edits).toEqual([])
})

test('next and before go round the end', () => {
	const placed = placedProblems(checked, text, file)
	const [first, last] = placed
	expect(problemFrom(placed, 0, 1)).toBe(first)
	expect(problemFrom(placed, last?.at.start ?? 0, 1)).toBe(first)
	expect(problemFrom(placed, first?.at.start ?? 0, -1)).toBe(last)
	expect(problemFrom([], 0, 1)).toBeNull()
})

test('the problems at the cursor are those whose words it touches', () => {
	const placed = placedProblems(checked, text, file)
	expect(problemsAt(placed, 21)).toEqual([placed[0]])
	expect(problemsAt(placed, 0)).toEqual([])
})
