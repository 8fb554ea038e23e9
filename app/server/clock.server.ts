import { readFileSync, statSync } from 'node:fs'

/** The one reader of time. */
export function now(): Date {
	return new Date()
}

/**
 * For tests: the time that a file says, as an ISO instant, and what has passed since it was written, so that what comes
 * later is later. While there is none, the time it is.
 */
export function fileClock(path: string): () => Date {
	return () => {
		try {
			const said = new Date(readFileSync(path, 'utf8').trim()).getTime()
			const passed = Math.max(0, now().getTime() - statSync(path).mtimeMs)
			return Number.isNaN(said) ? now() : new Date(said + passed)
		} catch {
			return now()
		}
	}
}
