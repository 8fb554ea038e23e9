import { filledPlainly } from '#app/core/scenario/filled-plainly'
import type { ContentVersion } from '../store/content.server'
import { compilerVersion, contentHash } from './content-hash.server'
import type { ContentDocument, ContentJob } from './job.server'

/** The version that a text and what was made of it come to. */
export function versionFrom(job: ContentJob, document: ContentDocument, createdAt: Date): ContentVersion {
	const { kind, slug, text: source } = job
	const hash = contentHash(job)
	return {
		hash,
		kind,
		slug,
		title: titleOf(document),
		source,
		compiler: compilerVersion,
		createdAt,
		document,
	}
}

function titleOf(document: ContentDocument): string {
	switch (document.kind) {
		case 'scenario':
			return filledPlainly(document.definition, document.definition.title)
		case 'lesson':
			return document.lesson.title
		case 'course':
			return document.course.title
		case 'guide':
		case 'page':
			return document.page.title
	}
}
