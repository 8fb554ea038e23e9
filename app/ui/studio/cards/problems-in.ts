import type { Span } from '#app/core/writing/reading'
import { spanAtPlace } from '#app/core/writing/span-at-place'
import type { ProblemView } from '../problem-view'

/** How many problems of a text lie within a span of it. */
export function problemsIn(problems: readonly ProblemView[], text: string): (span: Span) => number {
	const places = problems.map(({ line, column }) => spanAtPlace(text, line, column).start)
	return ({ start, end }) => places.filter((at) => at >= start && at < end).length
}
