import type { CheckKey } from '#app/core/learning/check'
import { plainRules } from '#app/core/learning/course-rules'
import type { Term } from '#app/core/learning/guide-page'
import type { Course, Lesson } from '#app/core/learning/lesson'
import { boundsOf } from '#app/core/paths/bounds-of'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { ScenarioWords } from '#app/core/scenario/words'
import type { ContentDocument, ContentKind } from '#app/server/content/job.server'
import type { Deps } from '#app/server/deps.server'
import { saveVersion, setHead } from '#app/server/store/content.server'

/** Publishes a document as it is, without a text: under its slug and, unless told, a hash made of it. */
async function publish(
	{ db, now }: Deps,
	{ kind, slug, title }: { kind: ContentKind; slug: string; title: string },
	document: ContentDocument,
	hash: string = `hash of ${kind} ${slug}`,
): Promise<string> {
	const at = now()
	await saveVersion(db, { hash, kind, slug, title, source: '', compiler: '1', createdAt: at, document })
	const head = { file: `${slug}.mdx`, sourceHash: hash, problems: [], publishedAt: at, checkedAt: at }
	await setHead(db, { kind, slug, hash, ...head })
	return hash
}

/** Publishes a scenario; its words are its plain texts unless told. Answers the version's hash. */
export function publishedScenario(
	deps: Deps,
	definition: ScenarioDefinition,
	more: { words?: ScenarioWords; hash?: string } = {},
): Promise<string> {
	const words = more.words ?? { brief: [definition.brief], beats: {} }
	const document = { kind: 'scenario' as const, definition, words, bounds: boundsOf(definition) }
	return publish(deps, { kind: 'scenario', ...definition }, document, more.hash)
}

/** A lesson of two minutes without checks, changed where a test says so. */
export async function publishedLesson(
	deps: Deps,
	course: string,
	slug: string,
	more: Partial<Lesson> = {},
	keys: CheckKey[] = [],
): Promise<string> {
	const lesson: Lesson = {
		course,
		slug,
		order: 1,
		title: `Lesson ${slug}`,
		summary: `About ${slug}`,
		minutes: 2,
		ideas: [],
		checks: [],
		scenarios: [],
		words: [],
		...more,
	}
	const name = { kind: 'lesson' as const, slug: `${course}/${slug}`, title: lesson.title }
	return publish(deps, name, { kind: 'lesson', lesson, keys })
}

/** A course of these lessons and scenarios. */
export function publishedCourse(
	deps: Deps,
	slug: string,
	parts: Pick<Course, 'lessons' | 'scenarios'> & Partial<Course>,
): Promise<string> {
	const title = `Course ${slug}`
	const course: Course = {
		slug,
		title,
		summary: `About ${slug}`,
		level: 'everyone',
		order: null,
		principles: [],
		words: [],
		...plainRules,
		...parts,
	}
	return publish(deps, { kind: 'course', slug, title }, { kind: 'course', course })
}

/** A page of the author's handbook. */
export function publishedGuidePage(deps: Deps, slug: string): Promise<string> {
	const page = { slug, title: `Page ${slug}`, summary: `About ${slug}`, words: [] }
	return publish(deps, { kind: 'guide', ...page }, { kind: 'guide', page })
}

/** A page that everyone may read, with these entries. */
export function publishedSitePage(deps: Deps, slug: string, terms: Term[] = []): Promise<string> {
	const page = { slug, title: `Page ${slug}`, summary: `About ${slug}`, terms, words: [] }
	return publish(deps, { kind: 'page', ...page }, { kind: 'page', page })
}
