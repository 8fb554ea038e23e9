import { readFileSync } from 'node:fs'

/** The one reader of time. */
export function now(): Date {
	return new Date()
}

/** For tests: the time that a file says, as an ISO instant; while there is none, the time it is. */
export function fileClock(path: string): () => Date {
	return () => {
		try {
			const said = new Date(readFileSync(path, 'utf8').trim())
			return Number.isNaN(said.getTime()) ? now() : said
		} catch {
			return now()
		}
	}
}
