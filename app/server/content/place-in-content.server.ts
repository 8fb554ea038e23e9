import type { ContentKind } from './job.server'

export type Place = { kind: ContentKind; slug: string; order?: number }

const name = '[a-z][a-z0-9-]*'
const lesson = new RegExp(`^content/courses/(${name})/(\\d{2})-(${name})\\.mdx$`)
const course = new RegExp(`^content/courses/(${name})/course\\.mdx$`)
const scenario = new RegExp(`^content/scenarios/(${name})/scenario\\.mdx$`)
const site = new RegExp(`^content/pages/(${name})\\.mdx$`)
const guide = new RegExp(`^content/guide/((?:${name}/)*${name})\\.mdx$`)

/** What a file is, by where it lies (a path with slashes, from the folder that holds `content`). Null: nothing of ours. */
export function placeInContent(file: string): Place | null {
	const [, inCourse, number, slug] = lesson.exec(file) ?? []
	if (inCourse && number && slug)
		return { kind: 'lesson', slug: `${inCourse}/${slug}`, order: Number(number) }
	const courseSlug = course.exec(file)?.[1]
	if (courseSlug) return { kind: 'course', slug: courseSlug }
	const scenarioSlug = scenario.exec(file)?.[1]
	if (scenarioSlug) return { kind: 'scenario', slug: scenarioSlug }
	const sitePage = site.exec(file)?.[1]
	if (sitePage) return { kind: 'page', slug: sitePage }
	const page = guide.exec(file)?.[1]
	return page ? { kind: 'guide', slug: page } : null
}
