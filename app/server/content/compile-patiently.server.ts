import { compileContent } from './content-compiler.server'
import type { ContentJob, ContentResult } from './job.server'

/** Compiles, and tries once more when the first try ran out of time: on a busy machine a second may have it. */
export async function compilePatiently(
	job: ContentJob,
	compile: (job: ContentJob) => Promise<ContentResult> = compileContent,
): Promise<ContentResult> {
	const first = await compile(job)
	return wasTooSlow(first) ? compile(job) : first
}

/** Too slow or too busy says nothing about the text: such an answer is never kept. */
export function wasTooSlow({ problems }: Pick<ContentResult, 'problems'>): boolean {
	return problems.some(({ code }) => code === 'compile-timeout')
}
