import type { Problem } from '#app/core/language/problem'
import { prettyProblems } from '#app/server/check/pretty.server'
import type { ContentJob, ContentResult } from '#app/server/content/job.server'

/** What a command prints, and the code it ends with. */
export type Answer = { code: 0 | 1 | 2; out: string; err: string }

/** Where a command stands, and what it reads scenarios with. */
export type Place = {
	/** The folder that holds `content`. */
	root: string
	/** Where relative paths start. */
	from: string
	compile: (job: ContentJob) => Promise<ContentResult>
}

export const said = (out: string): Answer => ({ code: 0, out, err: '' })

/** Refuses a scenario or a translation that is not sound, with what is wrong with it. */
export function unsound(
	why: string,
	problems: readonly Problem[],
	texts: ReadonlyMap<string, string>,
): Answer {
	const told = prettyProblems({ files: texts.size, problems, texts }, false)
	return { code: 1, out: '', err: `${why}\n\n${told}` }
}

export const count = (number: number, one: string, more = `${one}s`): string =>
	`${number} ${number === 1 ? one : more}`
