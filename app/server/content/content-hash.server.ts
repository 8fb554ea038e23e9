import { createHash } from 'node:crypto'
import { canonical } from '#app/core/scenario/canonical'
import { picturesIn } from '#app/core/writing/picture'
import { canonicalText } from './canonical-text.server'
import type { ContentJob } from './job.server'

/** Raised whenever the same text would make another document: published versions keep the one that made them. */
export const compilerVersion = '2'

/** The name of a version: SHA-256 over the canonical text, what kind of thing it is, its place, and the compiler. */
export function contentHash(job: ContentJob): string {
	const { kind, slug, order = null, lessons = null } = job
	return sha256(
		canonical({ kind, slug, order, lessons, compiler: compilerVersion, text: canonicalText(job.text) }),
	)
}

/** What was read, and all it leans on: as long as this stays the same there is nothing to compile again. */
export function sourceHash(job: ContentJob): string {
	const leans = [...job.text.matchAll(/\b(lesson|scenario)=["']([^"']*)["']/g)].map(([, what, name = '']) => {
		const known = what === 'lesson' ? job.anchors : job.scenarios
		return [what ?? '', name, known?.has(name) ?? null]
	})
	const terms = [...job.text.matchAll(/<Term\b[^<>]*?\bof=["']([^"']*)["']/g)].map(([, of = '']) => [
		'term',
		of,
		job.terms?.has(of) ?? null,
	])
	const media = picturesIn(job.text).map((id) => ['media', id, job.media?.has(id) ?? null])
	const scenarios = job.kind === 'course' && job.scenarios ? [...job.scenarios].sort() : null
	const practiceOnly = job.kind === 'course' && job.practiceOnly ? [...job.practiceOnly].sort() : null
	return sha256(
		canonical({ version: contentHash(job), leans: [...leans, ...terms, ...media], scenarios, practiceOnly }),
	)
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex')
}
