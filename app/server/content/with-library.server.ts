import type { ContentJob } from './job.server'

/** The same jobs where the pictures of the library are known as well as those of the files. */
export function withLibrary(jobs: readonly ContentJob[], ids: Iterable<string>): ContentJob[] {
	const library = [...ids]
	return jobs.map((job) => ({ ...job, media: new Set([...(job.media ?? []), ...library]) }))
}
