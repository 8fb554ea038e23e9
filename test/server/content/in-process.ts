import { allLocks } from '#app/server/content/bundle.server'
import { childAnswerSchema } from '#app/server/content/child-protocol.server'
import { compileWith } from '#app/server/content/compile-content.server'
import type { Compiler } from '#app/server/content/compiler.server'
import type { ContentJob, ContentKind, ContentResult } from '#app/server/content/job.server'
import { runJob } from '#app/server/content/run-job.server'

/** The child's work without the child, and without a word about wording: for texts that are known to end. */
export const inProcess: Compiler = {
	run: async (job) => ({
		ok: true,
		answer: childAnswerSchema.parse(JSON.parse(JSON.stringify(await runJob(job, allLocks, null)))),
	}),
	close: () => {},
	pid: () => null,
}

export function jobOf(
	text: string,
	kind: ContentKind = 'lesson',
	more: Partial<ContentJob> = {},
): ContentJob {
	const slug = kind === 'lesson' ? 'respect/being-heard' : 'sample'
	return { kind, slug, file: 'sample.mdx', text, anchors: null, scenarios: null, ...more }
}

/** A lesson with this body, compiled. */
export function compileLesson(body: string, more: Partial<ContentJob> = {}): Promise<ContentResult> {
	return compileWith(inProcess, jobOf(lessonOf(body), 'lesson', more))
}

/** Puts five lines of front matter above a body. */
export function lessonOf(body: string): string {
	return `---\ntitle: Being heard\nsummary: Why it matters\nminutes: 5\n---\n${body}`
}

export function codesOf({ problems }: ContentResult): string[] {
	return problems.map(({ code }) => code)
}
