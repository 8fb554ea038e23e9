import type { Queries } from '../store/db.server'
import { mediaIds } from '../store/media.server'
import { ideasIn } from './ideas-in.server'
import type { ContentJob, ContentKind } from './job.server'
import { placeInContent } from './place-in-content.server'
import { allCourses, allLessons, allScenarios, sitePageBySlug } from './shelf.server'

/** What a text may lean on: everything that is published now, from files and from the studio alike. */
export type ContentWorld = {
	/** `course/lesson#idea`, with the idea's title. */
	anchors: ReadonlyMap<string, string>
	scenarios: ReadonlySet<string>
	practiceOnly: ReadonlySet<string>
	terms: ReadonlySet<string>
	/** The ids of the library's pictures. */
	media: ReadonlySet<string>
	/** The slugs of each course's lessons, by their numbers. */
	lessons: ReadonlyMap<string, { slug: string; order: number }[]>
	courses: ReadonlySet<string>
}

export async function contentWorld(db: { read: Queries }): Promise<ContentWorld> {
	const [lessons, scenarios, courses, glossary, media] = await Promise.all([
		allLessons(db),
		allScenarios(db),
		allCourses(db),
		sitePageBySlug(db, 'glossary'),
		mediaIds(db.read),
	])
	const byCourse = new Map<string, { slug: string; order: number }[]>()
	for (const { lesson } of lessons) {
		const { course, slug, order } = lesson
		byCourse.set(course, [...(byCourse.get(course) ?? []), { slug, order }])
	}
	for (const list of byCourse.values()) list.sort((a, b) => a.order - b.order)
	return {
		anchors: new Map(
			lessons.flatMap(({ lesson }) =>
				lesson.ideas.map((idea): [string, string] => [
					`${lesson.course}/${lesson.slug}#${idea.id}`,
					idea.title,
				]),
			),
		),
		scenarios: new Set(scenarios.map(({ definition }) => definition.slug)),
		practiceOnly: new Set(
			scenarios.filter(({ use }) => use === 'practice').map(({ definition }) => definition.slug),
		),
		terms: new Set(glossary?.page.terms.map(({ id }) => id) ?? []),
		media,
		lessons: byCourse,
		courses: new Set(courses.map(({ course }) => course.slug)),
	}
}

/** One text as a job for the compiler, in the world it will be published into. */
export function jobIn(
	world: ContentWorld,
	{ kind, slug, file, text }: { kind: ContentKind; slug: string; file: string; text: string },
): ContentJob {
	const job: ContentJob = {
		...{ kind, slug, file, text },
		anchors: new Set(world.anchors.keys()),
		scenarios: world.scenarios,
		practiceOnly: world.practiceOnly,
		terms: world.terms,
		media: world.media,
	}
	const order = placeInContent(file)?.order
	if (kind === 'lesson') {
		// A lesson may point at its own ideas, which are not published yet.
		const own = ideasIn(text).map((id) => `${slug}#${id}`)
		return { ...job, anchors: new Set([...world.anchors.keys(), ...own]), ...(order && { order }) }
	}
	if (kind === 'course')
		return { ...job, lessons: (world.lessons.get(slug) ?? []).map((lesson) => lesson.slug) }
	return job
}
