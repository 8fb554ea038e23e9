import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Problem } from '#app/core/language/problem'
import { type FoundPicture, findMedia } from '../media/find-media.server'
import { entriesIn, ideasIn } from './ideas-in.server'
import type { ContentJob } from './job.server'
import { placeInContent } from './place-in-content.server'
import { byPlace, reportInto } from './report.server'

/** Everything in the content folder, ready to compile: lessons first, then scenarios, courses, guide pages. */
export type FoundContent = {
	jobs: ContentJob[]
	anchors: ReadonlySet<string>
	scenarios: ReadonlySet<string>
	terms: ReadonlySet<string>
	/** The pictures in `content/media`, by id and with their bytes. */
	media: ReadonlySet<string>
	pictures: FoundPicture[]
	/** Files in places where no content lives, and lessons that fight over a place. */
	problems: Problem[]
}

const order = ['lesson', 'scenario', 'course', 'page', 'guide'] as const

/** Reads `content/` below a folder. What it finds depends on names and texts only, never on the order of the disk. */
export function findContent(root: string): FoundContent {
	const { pictures, problems } = findMedia(root)
	const media = new Set(pictures.map(({ id }) => id))
	const found = mdxFiles(join(root, 'content')).flatMap((path) => {
		const file = relative(root, path).split(sep).join('/')
		const place = placeInContent(file)
		if (place) return [{ ...place, file, text: readFileSync(path, 'utf8') }]
		reportInto(problems, file)(
			'unknown-place',
			undefined,
			'Nothing looks for content here.',
			'Lessons are content/courses/<course>/01-<lesson>.mdx, scenarios content/scenarios/<name>/scenario.mdx.',
		)
		return []
	})
	const lessons = found.filter(({ kind }) => kind === 'lesson')
	const taken = new Map<string, string>()
	for (const { slug, file, order: number } of lessons) {
		const course = slug.split('/', 1)[0] ?? ''
		for (const key of [slug, `${course}/${number}`]) {
			const first = taken.get(key)
			if (first) {
				const message = `This lesson has the same ${key === slug ? 'name' : 'number'} as ${first}.`
				reportInto(problems, file)('duplicate-id', undefined, message, 'Rename one of the two files.')
			}
			taken.set(key, file)
		}
	}
	const anchors = new Set(lessons.flatMap(({ slug, text }) => ideasIn(text).map((id) => `${slug}#${id}`)))
	const scenarios = new Set(found.filter(({ kind }) => kind === 'scenario').map(({ slug }) => slug))
	const practiceOnly = new Set(
		found.filter(({ kind, text }) => kind === 'scenario' && saysPractice(text)).map(({ slug }) => slug),
	)
	const terms = new Set(
		found
			.filter(({ kind, slug }) => kind === 'page' && slug === 'glossary')
			.flatMap(({ text }) => entriesIn(text)),
	)
	const jobs = found.map((one): ContentJob => {
		const job = { ...one, anchors, scenarios, practiceOnly, terms, media }
		return one.kind === 'course' ? { ...job, lessons: lessonsOf(one.slug, lessons) } : job
	})
	jobs.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.file < b.file ? -1 : 1))
	return { jobs, anchors, scenarios, terms, media, pictures, problems: problems.sort(byPlace) }
}

/** Whether a scenario's front matter keeps it to practice. What is wrong with it otherwise is its own file's matter. */
export function saysPractice(text: string): boolean {
	const front = /^---\r?\n([^]*?)\r?\n---/.exec(text)?.[1] ?? ''
	return /^use:[ \t]*["']?practice["']?[ \t]*(#.*)?$/m.test(front)
}

function lessonsOf(course: string, lessons: readonly { slug: string; order?: number }[]): string[] {
	return lessons
		.filter(({ slug }) => slug.startsWith(`${course}/`))
		.sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
		.map(({ slug }) => slug.slice(course.length + 1))
}

/** Every .mdx file below a folder, sorted; none when there is no such folder. */
export function mdxFiles(folder: string): string[] {
	return filesBelow(folder, ['.mdx'])
}

/** Every file below a folder whose name ends so, sorted; none when there is no such folder. */
export function filesBelow(folder: string, ends: readonly string[]): string[] {
	if (!existsSync(folder)) return []
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && ends.some((end) => entry.name.endsWith(end)))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
}
