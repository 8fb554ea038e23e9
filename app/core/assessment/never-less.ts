import type { Result } from './result'

/**
 * What an attempt comes to once a turn of it was marked again at its trainee's wish: never less than before. A pass
 * stays a pass, and of two passes, or none, that with the higher total counts, as a whole.
 */
export function neverLess(before: Result, again: Result): Result {
	if (before.passed && !again.passed) return before
	if (again.passed && !before.passed) return again
	return again.scores.total < before.scores.total ? before : again
}
