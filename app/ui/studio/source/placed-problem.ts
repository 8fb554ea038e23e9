import type { Span } from '#app/core/writing/reading'
import { spanAtPlace } from '#app/core/writing/span-at-place'
import { moved, type Splice } from '#app/core/writing/splice'
import { splicesBetween } from '#app/core/writing/splices-between'
import type { Checked } from '../bench/bench'
import type { ProblemView } from '../problem-view'

/** A problem where it stands in the text as it is now, and its way out, if it can still be taken. */
export type PlacedProblem = Omit<ProblemView, 'edits'> & { at: Span; edits: Splice[] }

/**
 * The problems of this file, in the order of their places. Where the text has changed since it was read they move along,
 * and a way out that has been written into is not offered any more.
 */
export function placedProblems(checked: Checked | null, text: string, file: string): PlacedProblem[] {
	if (!checked) return []
	const since = splicesBetween(checked.text, text)
	return checked.problems
		.filter((problem) => problem.file === file)
		.map(({ edits = [], ...problem }) => {
			const { start, end } = spanAtPlace(checked.text, problem.line, problem.column)
			const at = { start: moved(start, since), end: moved(end, since) }
			return { ...problem, at, edits: movedEdits(edits, since) }
		})
		.sort((a, b) => a.at.start - b.at.start)
}

function movedEdits(edits: readonly Splice[], since: readonly Splice[]): Splice[] {
	const touched = edits.some((edit) =>
		since.some((change) => change.start <= edit.end && change.end >= edit.start),
	)
	if (touched) return []
	return edits.map(({ start, end, text }) => ({ start: moved(start, since), end: moved(end, since), text }))
}

/** The problem after (1) or before (-1) an offset, around the end of the text. Null where there is none. */
export function problemFrom(
	problems: readonly PlacedProblem[],
	offset: number,
	step: 1 | -1,
): PlacedProblem | null {
	if (step === 1) return problems.find(({ at }) => at.start > offset) ?? problems[0] ?? null
	return problems.findLast(({ at }) => at.start < offset) ?? problems.at(-1) ?? null
}

/** The problems whose place holds an offset; errors come first. */
export const problemsAt = (problems: readonly PlacedProblem[], offset: number): PlacedProblem[] =>
	problems
		.filter(({ at }) => at.start <= offset && offset <= at.end)
		.sort((a, b) => a.severity.localeCompare(b.severity))
