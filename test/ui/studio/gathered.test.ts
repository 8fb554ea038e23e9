import { describe, expect, test } from 'vitest'
import { gathered } from '#app/ui/studio/gathered'
import type { ProblemView } from '#app/ui/studio/problem-view'

const problem = (code: string, line: number, severity: 'error' | 'warning' = 'warning'): ProblemView => ({
	code,
	severity,
	file: 'a.mdx',
	line,
	column: 1,
	message: 'Look again.',
})

describe('gathered problems', () => {
	test('a few warnings of a kind stand one by one', () => {
		const few = [1, 2, 3, 4].map((line) => problem('todo-left', line))
		expect(gathered(few)).toEqual({ single: few, folded: [] })
	})

	test('many warnings of a kind stand folded, what is rare beside them', () => {
		const rare = problem('todo-left', 9)
		const often = [1, 2, 3, 4, 5].map((line) => problem('scorer-differs', line))
		expect(gathered([...often, rare])).toEqual({
			single: [rare],
			folded: [{ code: 'scorer-differs', problems: often }],
		})
	})

	test('errors are never folded', () => {
		const errors = [1, 2, 3, 4, 5, 6].map((line) => problem('unknown-target', line, 'error'))
		expect(gathered(errors)).toEqual({ single: errors, folded: [] })
	})
})
