import type { Span } from '#app/core/writing/reading'
import { spanAtPlace } from '#app/core/writing/span-at-place'
import type { ProblemView } from '../problem-view'

/** How many problems of a text lie within a span of it, and how many of them are errors. */
export type ProblemCount = { all: number; errors: number }

export function problemsIn(problems: readonly ProblemView[], text: string): (span: Span) => ProblemCount {
	const places = problems.map(({ line, column, severity }) => ({
		at: spanAtPlace(text, line, column).start,
		severity,
	}))
	return ({ start, end }) => {
		const here = places.filter(({ at }) => at >= start && at < end)
		return { all: here.length, errors: here.filter(({ severity }) => severity === 'error').length }
	}
}
