import type { WordNode } from '#app/core/scenario/words'
import { urls } from '#app/urls'
import { Words } from '../../lesson/words-view'
import { type ReadThroughProps, ReadThroughView } from './read-through-view'
import { SeenCourse, SeenPage } from './seen-page'
import { trailOf } from './versions-page'

type Told = { title: string; summary: string; words: WordNode[] }
export type SeenVersionProps = {
	seen: { hash: string } & (
		| { kind: 'scenario'; read: ReadThroughProps & { title: string; summary: string } }
		| { kind: 'lesson'; lesson: Told }
		| { kind: 'course'; course: Told & { lessons: string[]; scenarios: string[] } }
	)
	slug: string
	/** What it is called now. */
	title: string
}

/** One version as it was read, whichever kind it is. */
export function SeenVersion({ seen, slug, title }: SeenVersionProps) {
	const told = seen.kind === 'scenario' ? seen.read : seen.kind === 'lesson' ? seen.lesson : seen.course
	return (
		<SeenPage
			hash={seen.hash}
			title={told.title}
			summary={told.summary}
			trail={trailOf(seen.kind, slug, title)}
			back={urls.versions(seen.kind, slug)}
		>
			{seen.kind === 'scenario' && <ReadThroughView {...seen.read} />}
			{seen.kind === 'lesson' && <Words nodes={seen.lesson.words} />}
			{seen.kind === 'course' && <SeenCourse {...seen.course} />}
		</SeenPage>
	)
}
