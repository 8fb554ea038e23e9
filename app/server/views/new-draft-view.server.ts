import { placeInContent } from '../content/place-in-content.server'
import type { Deps } from '../deps.server'
import { mayWriteContent } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { headsOf } from '../store/content.server'
import { draftsOf } from '../store/drafts.server'
import { versionTitles } from '../store/version-titles.server'

/** A course that a lesson can be put into, with the numbers that its lessons have. */
export type CourseToFill = { slug: string; title: string; taken: number[] }

/** The courses that this trainer may write lessons for: those published, and those one is writing. By title. */
export async function coursesToFill(
	{ db }: Pick<Deps, 'db'>,
	me: Pick<Me, 'id' | 'role'>,
): Promise<CourseToFill[]> {
	const [courses, lessons, drafts] = await Promise.all([
		headsOf(db.read, 'course'),
		headsOf(db.read, 'lesson'),
		draftsOf(db.read, me.id),
	])
	const titles = await versionTitles(
		db.read,
		courses.flatMap(({ hash }) => (hash === null ? [] : [hash])),
	)
	const named = new Map(courses.map(({ slug, hash }) => [slug, (hash && titles.get(hash)) || slug]))
	for (const { kind, slug } of drafts) if (kind === 'course' && !named.has(slug)) named.set(slug, slug)
	const files = [...lessons, ...drafts.filter(({ kind }) => kind === 'lesson')].map(({ file }) => file)
	const mine: CourseToFill[] = []
	for (const [slug, title] of named) {
		if (!(await mayWriteContent(db.read, me, 'course', slug))) continue
		const inside = files.filter((file) => file.startsWith(`content/courses/${slug}/`))
		const taken = inside.flatMap((file) => placeInContent(file)?.order ?? [])
		mine.push({ slug, title, taken: [...new Set(taken)].sort((a, b) => a - b) })
	}
	return mine.sort((a, b) => a.title.localeCompare(b.title, 'en-GB'))
}
