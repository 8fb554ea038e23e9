import type { Course, Lesson } from '#app/core/learning/lesson'
import { versionByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import type { DraftKind } from '../store/drafts.server'
import { type ReadThrough, readThrough } from './read-through.server'

export type SeenVersion =
	| { kind: 'scenario'; read: ReadThrough }
	| { kind: 'lesson'; lesson: Pick<Lesson, 'title' | 'summary' | 'words'> }
	| { kind: 'course'; course: Pick<Course, 'title' | 'summary' | 'words' | 'lessons' | 'scenarios'> }

/** One version as it was read; null where it is none of this text's. */
export async function seenVersion(
	{ db }: Pick<Deps, 'db'>,
	kind: DraftKind,
	slug: string,
	hash: string,
): Promise<SeenVersion | null> {
	const version = await versionByHash(db, hash)
	if (!version || version.kind !== kind || version.slug !== slug) return null
	const { document } = version
	switch (document.kind) {
		case 'scenario':
			return { kind: 'scenario', read: readThrough(document.definition, document.words) }
		case 'lesson': {
			const { title, summary, words } = document.lesson
			return { kind: 'lesson', lesson: { title, summary, words } }
		}
		case 'course': {
			const { title, summary, words, lessons, scenarios } = document.course
			return { kind: 'course', course: { title, summary, words, lessons, scenarios } }
		}
		default:
			return null
	}
}
