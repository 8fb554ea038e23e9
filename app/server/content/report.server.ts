import type { Problem } from '#app/core/language/problem'
import { type ContentProblemCode, contentProblems } from './lesson-problems'

/** A place in a text, from 1. Parsers leave it out for what they made up themselves. */
export type Place = { line: number; column: number }

export type Report = (code: ContentProblemCode, at: Place | undefined, message: string, fix?: string) => void

/** Collects problems of one file; what has no place of its own is shown at the top. */
export function reportInto(problems: Problem[], file: string): Report {
	return (code, at, message, fix) => {
		problems.push({
			code,
			severity: contentProblems[code].severity,
			file,
			line: at?.line ?? 1,
			column: at?.column ?? 1,
			message,
			...(fix === undefined ? {} : { fix }),
		})
	}
}

export function byPlace(one: Problem, other: Problem): number {
	return one.line - other.line || one.column - other.column || one.code.localeCompare(other.code)
}
