import type { Queries } from '../store/db.server'
import type { ContentKind } from './job.server'
import { allCourses } from './shelf.server'

/** The courses on offer that a scenario or lesson belongs to, in their order. */
export async function coursesNeeding(
	db: { read: Queries },
	kind: ContentKind,
	slug: string,
): Promise<{ slug: string; title: string }[]> {
	if (kind !== 'scenario' && kind !== 'lesson') return []
	return (await allCourses(db))
		.filter(({ course }) =>
			kind === 'scenario'
				? course.scenarios.includes(slug)
				: course.lessons.some((lesson) => `${course.slug}/${lesson}` === slug),
		)
		.map(({ course }) => ({ slug: course.slug, title: course.title }))
}
