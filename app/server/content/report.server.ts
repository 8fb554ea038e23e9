import { lineStarts } from '#app/core/language/places'
import type { Problem, TextEdit } from '#app/core/language/problem'
import { type ContentProblemCode, contentProblems } from './lesson-problems'

/** A place in a text, from 1. Parsers leave it out for what they made up themselves. */
export type Place = { line: number; column: number }

/** The changes that put a problem right, of the whole text and the offset where the problem is; none where it is not as expected. */
export type Mend = (text: string, offset: number) => TextEdit[]

export type Report = (
	code: ContentProblemCode,
	at: Place | undefined,
	message: string,
	fix?: string,
	mend?: Mend,
) => void

/** Collects problems of one file; what has no place of its own is shown at the top. Without its text nothing is mended. */
export function reportInto(problems: Problem[], file: string, text?: string): Report {
	const starts = text === undefined ? [] : lineStarts(text)
	return (code, at, message, fix, mend) => {
		const start = at && starts[at.line - 1]
		const edits =
			mend && at && text !== undefined && start !== undefined ? mend(text, start + at.column - 1) : []
		problems.push({
			code,
			severity: contentProblems[code].severity,
			file,
			line: at?.line ?? 1,
			column: at?.column ?? 1,
			message,
			...(fix === undefined ? {} : { fix }),
			...(edits.length > 0 ? { edits } : {}),
		})
	}
}

export function byPlace(one: Problem, other: Problem): number {
	return one.line - other.line || one.column - other.column || one.code.localeCompare(other.code)
}
